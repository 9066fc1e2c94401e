import type { z } from 'zod'
import type { CriterionId, Severity } from '../report.ts'
import type { Rubric } from '../rubric.ts'
import { tokenize } from '../text/words.ts'
import { type CriteriaSettings, isLocked, type TeamSettings } from './settings.ts'
import { GROUP_BOUNDS, MOST_POINTS, settingsSchema } from './settings-schema.ts'
import { mergeCriteria } from './tuning.ts'

/** What is wrong with one setting: where (`phrases.0.avoid`), and what, for words that say what to do. */
export interface SettingProblem {
  readonly field: string
  readonly kind: /** Not of the shape expected: a wrong id, an unknown name, no number. */
    | 'wrong'
    | 'missing'
    | 'too_long'
    | 'too_many'
    /** Days, points or people out of bounds; `bounds` says which. */
    | 'out_of_bounds'
    /** The criterion protects people: it stays on, and as grave as it is. */
    | 'locked'
    /** Points must not shrink from advice to warning to error. */
    | 'points_order'
    /** A protected text of fewer words would hide too much. */
    | 'too_short'
    | 'no_such_register'
    | 'no_such_time_zone'
    | 'same_times'
  readonly bounds?: readonly [number, number]
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: TeamSettings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] }

/** What settings are held against. */
export interface SettingLimits {
  readonly points: Rubric['points']
  /** Language → its forms of address. */
  readonly registers: Readonly<Record<string, readonly string[]>>
  /** Most days for which words may be kept. */
  readonly retentionDays: number
}

const LEAST_PROTECTED_WORDS = 3

/** Settings as somebody filled them in, or everything that is wrong with them at once. */
export function readSettings(given: unknown, limits: SettingLimits): ReadSettings {
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(toProblem) }
  const settings: TeamSettings = parsed.data
  const problems = [
    ...findCriteriaProblems('criteria', settings.criteria, limits),
    ...Object.entries(settings.channels).flatMap(([channel, { criteria = {} }]) =>
      findCriteriaProblems(`channels.${channel}.criteria`, onlyOwn(settings.criteria, criteria), limits),
    ),
    ...findWordProblems(settings, limits),
    ...findRetentionProblems(settings, limits),
    ...findHoursProblems(settings),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings }
}

function toProblem(issue: z.core.$ZodIssue): SettingProblem {
  const field = issue.path.join('.')
  if (issue.code === 'too_big' || issue.code === 'too_small') return toBoundsProblem(field, issue)
  return { field, kind: 'wrong' }
}

function toBoundsProblem(field: string, issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): SettingProblem {
  const isBig = issue.code === 'too_big'
  if (issue.origin === 'string') return { field, kind: isBig ? 'too_long' : 'missing' }
  if (issue.origin === 'array') return { field, kind: isBig ? 'too_many' : 'missing' }
  if (field === 'minimumGroup') return { field, kind: 'out_of_bounds', bounds: GROUP_BOUNDS }
  return { field, kind: 'out_of_bounds', bounds: [0, MOST_POINTS] }
}

/** What a channel sets, as it is together with what the team sets. */
function onlyOwn(team: CriteriaSettings, own: CriteriaSettings): CriteriaSettings {
  const merged = mergeCriteria(team, own)
  return Object.fromEntries(Object.keys(own).map((id) => [id, merged[id as CriterionId]]))
}

function findCriteriaProblems(
  field: string,
  settings: CriteriaSettings,
  limits: SettingLimits,
): readonly SettingProblem[] {
  return (Object.keys(settings) as CriterionId[]).flatMap((criterion): readonly SettingProblem[] => {
    const { isOn, severity, points } = settings[criterion] ?? {}
    const isWeakened = isOn === false || severity !== undefined
    if (isLocked(criterion) && isWeakened) return [{ field: `${field}.${criterion}`, kind: 'locked' }]
    if (!points || isRising({ ...limits.points[criterion], ...points })) return []
    return [{ field: `${field}.${criterion}.points`, kind: 'points_order' }]
  })
}

function isRising({ advice, warning, error }: Readonly<Record<Severity, number>>): boolean {
  return advice <= warning && warning <= error
}

function findWordProblems(settings: TeamSettings, { registers }: SettingLimits): readonly SettingProblem[] {
  const { protectedTexts, phrases } = settings
  return [
    ...protectedTexts.flatMap((text, at): readonly SettingProblem[] =>
      countWords(text) < LEAST_PROTECTED_WORDS ? [{ field: `protectedTexts.${at}`, kind: 'too_short' }] : [],
    ),
    ...phrases.flatMap(({ avoid }, at): readonly SettingProblem[] =>
      countWords(avoid) === 0 ? [{ field: `phrases.${at}.avoid`, kind: 'missing' }] : [],
    ),
    ...Object.entries(settings.registers).flatMap(([language, register]): readonly SettingProblem[] =>
      registers[language]?.includes(register) ? [] : [{ field: `registers.${language}`, kind: 'no_such_register' }],
    ),
  ]
}

function countWords(text: string): number {
  return tokenize(text).filter(({ kind }) => kind === 'word').length
}

function findRetentionProblems({ retentionDays }: TeamSettings, limits: SettingLimits): readonly SettingProblem[] {
  const bounds: readonly [number, number] = [0, limits.retentionDays]
  return (retentionDays ?? 0) > bounds[1] ? [{ field: 'retentionDays', kind: 'out_of_bounds', bounds }] : []
}

function findHoursProblems({ quietHours }: TeamSettings): readonly SettingProblem[] {
  if (!quietHours) return []
  if (quietHours.from === quietHours.until) return [{ field: 'quietHours', kind: 'same_times' }]
  return isTimeZone(quietHours.timeZone) ? [] : [{ field: 'quietHours.timeZone', kind: 'no_such_time_zone' }]
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
