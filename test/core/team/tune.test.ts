import { describe, expect, it } from '@jest/globals'
import type { Rule } from '../../../src/core/rubric.ts'
import { DEFAULT_SETTINGS, type TeamSettings } from '../../../src/core/team/settings.ts'
import { tuneRubric } from '../../../src/core/team/tune.ts'
import { tuningOf } from '../../../src/core/team/tuning.ts'
import { aRubric, aRule } from '../a-rubric.ts'

const RULES: readonly Rule[] = [
  aRule({ id: 'idea-refused', severity: 'error' }),
  aRule({ id: 'bare-refusal', severity: 'warning' }),
  aRule({ id: 'threat', criterion: 'threatening', severity: 'error' }),
  aRule({ id: 'stock', criterion: 'canned', severity: 'advice' }),
]
const RUBRIC = aRubric({ rules: RULES })

function tune(settings: Partial<TeamSettings>, channel: string | null = null) {
  return tuneRubric(RUBRIC, tuningOf({ ...DEFAULT_SETTINGS, ...settings }, channel))
}

function severities({ rules }: { readonly rules: readonly Rule[] }) {
  return rules.map(({ id, severity }) => `${id} ${severity}`).sort()
}

describe('a rubric', () => {
  it('of a team that has set nothing is the rubric itself, whatever else they have set', () => {
    expect(tune({ retentionDays: 3, channels: { C1: { visibility: 'private' } } }, 'C1')).toBe(RUBRIC)
  })

  it('lacks what a team has turned off', () => {
    expect(severities(tune({ criteria: { dismissive: { isOn: false } } }))).toEqual(['stock advice', 'threat error'])
  })

  it('keeps what protects people, whatever is set', () => {
    expect(severities(tune({ criteria: { threatening: { isOn: false, severity: 'advice' } } }))).toContain(
      'threat error',
    )
  })

  it.each([
    ['advice', ['bare-refusal advice', 'idea-refused advice']],
    ['warning', ['bare-refusal warning', 'idea-refused warning']],
    ['error', ['bare-refusal warning', 'idea-refused error']],
  ] as const)('set to %s makes its gravest rules that, and no other graver', (severity, expected) => {
    expect(severities(tune({ criteria: { dismissive: { severity } } }))).toEqual(expect.arrayContaining([...expected]))
  })

  it('can be made graver', () => {
    expect(severities(tune({ criteria: { canned: { severity: 'error' } } }))).toContain('stock error')
  })

  it('takes off as many points as are set', () => {
    expect(tune({ criteria: { canned: { points: { warning: 30 } } } }).points.canned).toEqual({
      advice: 4,
      warning: 30,
      error: 60,
    })
  })

  it('in a channel is as set there', () => {
    const settings = {
      criteria: { dismissive: { isOn: false } },
      channels: { C1: { criteria: { dismissive: { isOn: true }, canned: { isOn: false } } } },
    }

    expect(severities(tune(settings, 'C1'))).toEqual(['bare-refusal warning', 'idea-refused error', 'threat error'])
    expect(severities(tune(settings, 'C2'))).toEqual(['stock advice', 'threat error'])
  })

  it('protects the team’s texts beside its own', () => {
    const rubric = tuneRubric(
      aRubric({ protected: ['Ours.'] }),
      tuningOf({ ...DEFAULT_SETTINGS, protectedTexts: ['Theirs.'] }, null),
    )

    expect(rubric.protected).toEqual(['Ours.', 'Theirs.'])
  })

  it('has a hash that covers the tuning, however it was written down', () => {
    const one = tune({ criteria: { canned: { isOn: false }, unequal: { isOn: false } } })
    const same = tune({ criteria: { unequal: { isOn: false }, canned: { isOn: false } } })
    const other = tune({ criteria: { canned: { isOn: false } } })

    expect(one.hash).toMatch(/^h1\.[a-z0-9]{11}$/)
    expect(same.hash).toBe(one.hash)
    expect(other.hash).not.toBe(one.hash)
  })
})
