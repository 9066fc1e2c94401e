import { z } from 'zod'
import { CRITERIA, LANGUAGES, SEVERITIES } from '../report.ts'
import { VISIBILITIES } from './settings.ts'

/** A score has no more to lose. */
export const MOST_POINTS = 100
/** Fewer, and each knows the other’s figures. */
export const GROUP_BOUNDS: readonly [number, number] = [3, 1000]

const id = z.string().regex(/^[A-Z][A-Z0-9]{1,30}$/)
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const words = z.string().trim().min(1).max(200)
const points = z.number().int().min(0).max(MOST_POINTS)
const criteria = z.partialRecord(
  z.enum(CRITERIA),
  z.strictObject({
    isOn: z.boolean().optional(),
    severity: z.enum(SEVERITIES).optional(),
    points: z.partialRecord(z.enum(SEVERITIES), points).optional(),
  }),
)
/** The shape of settings as a form or a file gives them; what no single field can know is checked by `readSettings`. */
export const settingsSchema = z.strictObject({
  criteria,
  channels: z.record(
    id,
    z.strictObject({ criteria: criteria.optional(), visibility: z.enum(VISIBILITIES).optional() }),
  ),
  registers: z.partialRecord(z.enum(LANGUAGES), z.string()),
  phrases: z
    .array(z.strictObject({ avoid: words, prefer: words.nullable(), language: z.enum(LANGUAGES).nullable() }))
    .max(200),
  protectedTexts: z.array(z.string().trim().min(1).max(3000)).max(50),
  policyLinks: z.partialRecord(z.enum(CRITERIA), z.url({ protocol: /^https?$/ }).max(500)),
  crisisText: z.string().trim().min(1).max(1000).nullable(),
  retentionDays: z.number().int().min(0).nullable(),
  leads: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('nobody') }),
    z.strictObject({ kind: z.literal('group'), group: id }),
    z.strictObject({ kind: z.literal('list'), users: z.array(id).min(1).max(200) }),
  ]),
  ideasChannel: id.nullable(),
  quietHours: z.strictObject({ from: time, until: time, timeZone: z.string() }).nullable(),
  minimumGroup: z.number().int().min(GROUP_BOUNDS[0]).max(GROUP_BOUNDS[1]),
  weeklyDigest: z.boolean(),
})
