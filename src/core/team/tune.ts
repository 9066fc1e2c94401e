import { CRITERIA, type CriterionId, SEVERITIES, type Severity } from '../report.ts'
import type { Rubric, Rule } from '../rubric.ts'
import { type CriterionSetting, isLocked } from './settings.ts'
import { isUntuned, nameTuning, type Tuning } from './tuning.ts'

/** The rubric as a team has set it. Its hash covers the tuning; a team that has set nothing keeps the rubric as it is. */
export function tuneRubric(rubric: Rubric, tuning: Tuning): Rubric {
  if (isUntuned(tuning)) return rubric
  const { criteria, phrases, registers, protectedTexts } = tuning
  return {
    ...rubric,
    hash: `${rubric.hash}.${nameTuning(tuning)}`,
    points: tunePoints(rubric.points, tuning),
    rules: CRITERIA.flatMap((id) =>
      tuneRules(
        rubric.rules.filter(({ criterion }) => criterion === id),
        criteria[id],
      ),
    ),
    protected: [...(rubric.protected ?? []), ...protectedTexts],
    house: { phrases, registers },
  }
}

function tunePoints(points: Rubric['points'], { criteria }: Tuning): Rubric['points'] {
  const tuned = CRITERIA.map((id): [CriterionId, Rubric['points'][CriterionId]] => [
    id,
    { ...points[id], ...criteria[id]?.points },
  ])
  return Object.fromEntries(tuned) as Rubric['points']
}

function tuneRules(rules: readonly Rule[], setting: CriterionSetting | undefined): readonly Rule[] {
  const [first] = rules
  if (!first || !setting || isLocked(first.criterion)) return rules
  if (setting.isOn === false) return []
  const { severity } = setting
  if (!severity) return rules
  const gravest = Math.max(...rules.map((rule) => rank(rule.severity)))
  return rules.map((rule) => ({
    ...rule,
    severity: rank(rule.severity) === gravest ? severity : mildest(rule.severity, severity),
  }))
}

function mildest(a: Severity, b: Severity): Severity {
  return rank(a) < rank(b) ? a : b
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}
