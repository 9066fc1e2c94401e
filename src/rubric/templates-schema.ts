import { z } from 'zod'
import { ACTS } from '../core/rubric.ts'

const text = z.string().min(1)
const texts = z.array(text)
/** One text, or one for each register. */
const registered = z.union([text, z.record(text, text)])

const guardSchema = z.strictObject({
  weekdays: texts,
  months: texts,
  relative_days: texts,
  numbers: z.record(text, z.number()),
  units: texts,
  titles: texts,
  names: z.enum(['capitalised', 'titled']),
  promises: z.record(text, texts),
  promise_marks: texts,
  admissions: texts,
  examples: z.array(z.strictObject({ draft: text, rewrite: text, catches: text.optional() })).min(1),
})

const changes = z.array(z.strictObject({ from: text, to: text })).min(1)

const phraseSchema = z.strictObject({
  act: z.enum(ACTS),
  cues: texts.min(1),
  until_comma: z.boolean().optional(),
  to: z.string(),
  examples: changes,
})

const obligationSchema = z.strictObject({
  openers: texts.min(1),
  marker: text,
  prefixes: texts,
  text: registered,
  articles: z.record(text, text),
  regret: z.string(),
  not: z.string(),
  pronouns: texts,
  examples: changes,
})

/** <language>/rewrite.yml. */
export const templatesSchema = z.strictObject({
  registers: texts.min(1),
  register_words: z.record(text, texts),
  register_greetings: z.record(text, texts).optional(),
  fillers: z.record(text, text),
  fact_blank: text,
  topic: z.strictObject({
    nouns: z.enum(['capitalised', 'after_opener']),
    openers: z.record(text, z.union([z.literal(''), registered])),
    verb_endings: texts,
    subjects: texts.optional(),
    theirs: texts.optional(),
    only_shared: texts.optional(),
  }),
  /** '' says nothing in that situation. */
  sentences: z.record(text, z.union([z.literal(''), registered])),
  guard: guardSchema.optional(),
  phrases: z.array(phraseSchema).optional(),
  obligation: obligationSchema.optional(),
  amounts: z.record(text, text).optional(),
  clauses: z
    .strictObject({
      verbs: texts.min(1),
      never_alone: texts,
      relatives: texts,
      complements: texts,
      coordinating: texts,
      joining: texts,
    })
    .optional(),
  echoes: z.array(texts.min(1)).optional(),
  hence: texts.optional(),
  cheer: texts.optional(),
  quiet: texts.optional(),
  bereaved: z.strictObject({ told: texts.min(1), asks: texts.min(1) }).optional(),
  rebuild: z
    .strictObject({
      hinges: texts,
      leaning: texts,
      selves: texts,
      leads: texts,
      urgent: texts,
      rhetorical: texts,
      steps: texts,
      rescue: texts,
      debt: texts,
      done: texts,
      requests: texts,
      hollow: texts,
      final: texts,
      foreign_closings: texts,
      examples: z.array(z.strictObject({ customer: text, draft: text, rewrite: text })),
    })
    .optional(),
  advice: z.strictObject({ only_you: z.record(text, text), who_answers: text }).optional(),
  hand_on: z.strictObject({ note: text, unnamed: text, unknown: text }).optional(),
})
