import type { CriterionId, Language, Situation } from '../report.ts'
import type { Mark } from './marks.ts'

/** An upheld appeal with the words it was about. */
export interface UpheldAppeal {
  readonly id: number
  readonly team: string
  /** The same for appeals of one report. */
  readonly report: string
  readonly finding: Mark
  /** Of all findings of the report. */
  readonly marks: readonly Mark[]
  readonly situation: readonly Situation[]
  readonly language: Language | null
  readonly draft: string
  readonly customer: string | null
}

/** A pair as the corpus holds them: what people say of a draft. */
export interface LabelledExample {
  readonly id: string
  readonly lang: Language
  readonly customer: string | null
  readonly draft: string
  readonly verdict: 'ready' | 'not_ready'
  readonly criteria: readonly CriterionId[]
  readonly situation: readonly Situation[]
  readonly note: string
}

/** One example a report: what is left of its findings without those that a lead has called wrong. */
export function labelAppeals(appeals: readonly UpheldAppeal[]): readonly LabelledExample[] {
  const reports = new Map<string, UpheldAppeal[]>()
  for (const appeal of appeals) {
    const key = `${appeal.team} ${appeal.report}`
    reports.set(key, [...(reports.get(key) ?? []), appeal])
  }
  return [...reports.values()].flatMap(labelReport)
}

function labelReport(appeals: readonly UpheldAppeal[]): readonly LabelledExample[] {
  const [first] = appeals
  if (!first || first.language === null) return []
  const { id, team, marks, situation, language, draft, customer } = first
  const left = marks.filter((mark) => !appeals.some(({ finding }) => isSame(finding, mark)))
  const grave = left.filter(({ severity }) => severity !== 'advice')
  return [
    {
      id: `appeal-${team}-${id}`,
      lang: language,
      customer,
      draft,
      verdict: grave.length === 0 ? 'ready' : 'not_ready',
      criteria: [...new Set(left.map(({ criterion }) => criterion))],
      situation,
      note: `upheld: ${appeals.map(({ finding }) => `${finding.criterion} (${finding.cue})`).join(', ')}`,
    },
  ]
}

function isSame(a: Mark, b: Mark): boolean {
  return a.criterion === b.criterion && a.cue === b.cue && a.mark === b.mark
}
