import type { types } from '@slack/bolt'
import { CRITERIA, type CriterionId, SEVERITIES, type Severity } from '../../core/report.ts'
import type { Rubric } from '../../core/rubric.ts'
import { type CriteriaSettings, isLocked, type TeamSettings } from '../../core/team/settings.ts'
import type { Words } from '../words/words.ts'
import { shortField } from './fields.ts'
import { selectField } from './pick-fields.ts'

/** Whether each criterion counts and how much, and where the team's own policy on it stands. */
export function criteriaFields({ criteria: own, policyLinks }: TeamSettings, words: Words): types.InputBlock[] {
  const { choices, fields } = words.lead.settings
  return CRITERIA.flatMap((id) => [
    ...severityFields(id, { block: 'criteria', own, usual: choices.rubric }, words),
    shortField({
      block: `policyLinks.${id}`,
      label: fields.link(words.criteria[id]),
      value: policyLinks[id] ?? '',
      isOptional: true,
    }),
  ])
}

export function pointsFields({ criteria: own }: TeamSettings, points: Rubric['points'], words: Words) {
  return CRITERIA.map((id) => pointsField(id, { block: 'criteria', own, otherwise: points[id] }, words))
}

interface SeverityAround {
  readonly block: string
  readonly own: CriteriaSettings
  /** What it is called where nothing is chosen. */
  readonly usual: string
}

/** None for a criterion that protects people. */
export function severityFields(
  id: CriterionId,
  { block, own, usual }: SeverityAround,
  { lead, criteria }: Words,
): types.InputBlock[] {
  if (isLocked(id)) return []
  const { choices } = lead.settings
  const options = (['off', ...SEVERITIES] as const).map((value) => ({ text: choices[value], value }))
  const value = own[id]?.isOn === false ? 'off' : (own[id]?.severity ?? 'rubric')
  return [
    selectField({ block: `${block}.${id}`, label: criteria[id], value }, [
      { text: usual, value: 'rubric' },
      ...options,
    ]),
  ]
}

interface PointsAround {
  readonly block: string
  readonly own: CriteriaSettings
  /** What holds where the field is left empty. */
  readonly otherwise: Readonly<Record<Severity, number>>
}

/** Three numbers in one line, in the order of the severities. */
export function pointsField(
  id: CriterionId,
  { block, own, otherwise }: PointsAround,
  { tuning, criteria }: Words,
): types.InputBlock {
  const set = own[id]?.points
  return shortField({
    block: `${block}.${id}.points`,
    label: tuning.pointsOf(criteria[id]),
    hint: tuning.pointsHint(otherwise.advice, otherwise.warning, otherwise.error),
    value: set ? SEVERITIES.map((severity) => set[severity] ?? otherwise[severity]).join(', ') : '',
    isOptional: true,
  })
}
