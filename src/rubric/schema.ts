import { z } from 'zod'
import { CRITERIA, SEVERITIES, SITUATIONS } from '../core/report.ts'
import { ACTS } from '../core/rubric.ts'

const text = z.string().min(1)
const texts = z.array(text)
const acts = z.array(z.enum(ACTS)).min(1)
/** Acts, or `{name}` of a list in `act_lists`. */
const actNames = z.array(z.union([z.enum(ACTS), z.templateLiteral(['{', z.string(), '}'])])).min(1)
const situations = z.array(z.enum(SITUATIONS)).min(1)

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
  sentence_starts: texts.optional(),
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
