import { z } from 'zod'
import { CRITERIA, SEVERITIES, SITUATIONS } from '../core/report.ts'
import { ACTS } from '../core/rubric.ts'

const text = z.string().min(1)
const texts = z.array(text)
const acts = z.array(z.enum(ACTS)).min(1)
/** Acts, or `{name}` of a list in `act_lists`. */
const actNames = z.array(z.union([z.enum(ACTS), z.templateLiteral(['{', z.string(), '}'])])).min(1)
const situations = z.array(z.enum(SITUATIONS)).min(1)
const registered = z.union([text, z.record(text, text)])

const SIGNALS = [
  'customer',
  'words',
  'taken_up',
  'stock_share',
  'length_ratio',
  'asks',
  'unread',
  'idea_thanked',
  'help',
  'anger',
] as const
const bounds = z.strictObject({ min: z.number().optional(), max: z.number().optional() })

/** rubric.yml, `criteria.<id>.rules.<rule id>`. */
export const ruleSchema = z.strictObject({
  severity: z.enum(SEVERITIES),
  acts: actNames.optional(),
  with: actNames.optional(),
  without: actNames.optional(),
  stock: z.boolean().optional(),
  situations: situations.optional(),
  not_situations: situations.optional(),
  signals: z.partialRecord(z.enum(SIGNALS), bounds).optional(),
  rewrite: z
    .strictObject({
      replace: text.optional(),
      extend: text.optional(),
      ask: text.optional(),
      open: text.optional(),
      close: text.optional(),
      drop: z.boolean().optional(),
      forget: z.boolean().optional(),
    })
    .optional(),
})

const points = z.strictObject({
  advice: z.number().int().min(0).max(100),
  warning: z.number().int().min(0).max(100),
  error: z.number().int().min(0).max(100),
})

export const rubricSchema = z.strictObject({
  criteria: z.record(z.enum(CRITERIA), z.strictObject({ meaning: text, points, rules: z.record(text, ruleSchema) })),
  strengths: acts,
  act_lists: z.record(text, acts).optional(),
  protected: texts.optional(),
})

export const otherLanguagesSchema = z.record(text, texts)

export const languageSchema = z.strictObject({
  function_words: texts.min(30),
  stop_words: texts.min(30),
  angry_words: texts.optional(),
  abbreviations: texts,
  contractions: z.record(text, text),
  formal_pronouns: texts,
  negators: texts.min(1),
  negation: z.enum(['before', 'anywhere']),
  clause_words: texts,
  groups: z.record(text, texts),
  names: z.strictObject({ greetings: texts.min(1), titles: texts, sign_offs: texts.min(1), nobody: texts }).optional(),
  statutory: z
    .array(
      z.strictObject({
        kind: text,
        least: z.number().int().min(2),
        marks: texts.min(2),
        is: texts.min(1),
        is_not: texts.min(1),
      }),
    )
    .optional(),
})

export const cueSchema = z.strictObject({
  id: text,
  act: z.enum(ACTS).optional(),
  situation: z.enum(SITUATIONS).optional(),
  from: z.enum(['customer', 'draft']).optional(),
  cues: texts.min(1),
  stock: z.boolean().optional(),
  negation: z.enum(['clears', 'ignored']).optional(),
  bad: texts.min(1),
  good: texts.min(1),
})
export const cuesSchema = z.array(cueSchema)
export type CueData = z.infer<typeof cueSchema>

export const messagesSchema = z.strictObject({
  findings: z.record(text, text),
  strengths: z.partialRecord(z.enum(ACTS), text),
  team: z.strictObject({ avoid: text, prefer: text, register: text }),
})

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

export const templatesSchema = z.strictObject({
  registers: texts.min(1),
  register_words: z.record(text, texts),
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
