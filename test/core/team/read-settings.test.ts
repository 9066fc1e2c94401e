import { describe, expect, it } from '@jest/globals'
import { readSettings, type SettingLimits } from '../../../src/core/team/read-settings.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/team/settings.ts'
import { aRubric } from '../a-rubric.ts'

const LIMITS: SettingLimits = {
  points: aRubric().points,
  registers: { de: ['Sie', 'du'], nl: ['u', 'je'] },
  retentionDays: 30,
}

function problemsOf(change: object): readonly unknown[] {
  const read = readSettings({ ...DEFAULT_SETTINGS, ...change }, LIMITS)
  return read.ok ? [] : read.problems.map(({ field, kind }) => `${field}: ${kind}`)
}

describe('settings', () => {
  it('are read as they were filled in', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      criteria: { canned: { isOn: false }, dismissive: { severity: 'error', points: { warning: 30 } } },
      channels: { CREVIEW: { criteria: { canned: { isOn: true } }, visibility: 'private' } },
      registers: { de: 'du', nl: 'je' },
      phrases: [{ avoid: 'kindly', prefer: 'please', language: 'en' }],
      protectedTexts: ['We are regulated by the bank.'],
      policyLinks: { legalistic: 'https://example.org/tone' },
      crisisText: 'Call 112.',
      retentionDays: 7,
      leads: { kind: 'list', users: ['ULEAD'] },
      ideasChannel: 'CIDEAS',
      quietHours: { from: '18:00', until: '08:00', timeZone: 'Europe/Vienna' },
      minimumGroup: 4,
    }

    expect(readSettings(settings, LIMITS)).toEqual({ ok: true, settings })
  })

  it('may be the defaults', () => {
    expect(readSettings(DEFAULT_SETTINGS, LIMITS)).toEqual({ ok: true, settings: DEFAULT_SETTINGS })
  })

  it.each([
    ['turn a locked criterion off', { criteria: { threatening: { isOn: false } } }, 'criteria.threatening: locked'],
    [
      'make a locked criterion milder',
      { criteria: { distress_mismatch: { severity: 'advice' } } },
      'criteria.distress_mismatch: locked',
    ],
    [
      'turn a locked criterion off in a channel',
      { channels: { C1: { criteria: { threatening: { isOn: false } } } } },
      'channels.C1.criteria.threatening: locked',
    ],
    ['name a criterion that is none', { criteria: { crisis: { isOn: false } } }, 'criteria: wrong'],
    [
      'let points shrink as it gets graver',
      { criteria: { canned: { points: { advice: 30 } } } },
      'criteria.canned.points: points_order',
    ],
    [
      'let them shrink together with the team’s',
      {
        criteria: { canned: { points: { warning: 50 } } },
        channels: { C1: { criteria: { canned: { points: { error: 40 } } } } },
      },
      'channels.C1.criteria.canned.points: points_order',
    ],
    [
      'take off more than there is',
      { criteria: { canned: { points: { error: 101 } } } },
      'criteria.canned.points.error: out_of_bounds',
    ],
    ['keep words longer than the bot may', { retentionDays: 31 }, 'retentionDays: out_of_bounds'],
    ['protect a text that is everywhere', { protectedTexts: ['thank you'] }, 'protectedTexts.0: too_short'],
    ['avoid nothing', { phrases: [{ avoid: '…', prefer: null, language: null }] }, 'phrases.0.avoid: missing'],
    ['avoid an empty phrase', { phrases: [{ avoid: ' ', prefer: null, language: null }] }, 'phrases.0.avoid: missing'],
    [
      'avoid a whole letter',
      { phrases: [{ avoid: 'a'.repeat(201), prefer: null, language: null }] },
      'phrases.0.avoid: too_long',
    ],
    [
      'address people in a way that the language has not',
      { registers: { de: 'Ihr' } },
      'registers.de: no_such_register',
    ],
    [
      'link to something that is no page',
      { policyLinks: { canned: 'javascript:alert(1)' } },
      'policyLinks.canned: wrong',
    ],
    ['list no lead', { leads: { kind: 'list', users: [] } }, 'leads.users: missing'],
    ['name a lead that is no user', { leads: { kind: 'list', users: ['@ann'] } }, 'leads.users.0: wrong'],
    ['show figures about two people', { minimumGroup: 2 }, 'minimumGroup: out_of_bounds'],
    [
      'be quiet from a time that is none',
      { quietHours: { from: '25:00', until: '08:00', timeZone: 'UTC' } },
      'quietHours.from: wrong',
    ],
    ['be quiet all day', { quietHours: { from: '08:00', until: '08:00', timeZone: 'UTC' } }, 'quietHours: same_times'],
    [
      'be quiet in no time zone',
      { quietHours: { from: '08:00', until: '09:00', timeZone: 'Mars' } },
      'quietHours.timeZone: no_such_time_zone',
    ],
    ['hold a key that nobody knows', { extra: 1 }, ': wrong'],
  ])('cannot %s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  it('with several things wrong tell all of them', () => {
    expect(
      problemsOf({ criteria: { threatening: { isOn: false } }, protectedTexts: ['no'], retentionDays: 99 }),
    ).toHaveLength(3)
  })

  it.each([null, 1, 'x', []])('that are none at all are told: %j', (given) => {
    expect(readSettings(given, LIMITS).ok).toBe(false)
  })
})
