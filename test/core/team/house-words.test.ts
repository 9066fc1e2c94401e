import { describe, expect, it } from '@jest/globals'
import { createChecker } from '../../../src/core/check.ts'
import type { Report } from '../../../src/core/report.ts'
import { createRuleBook } from '../../../src/core/team/rule-book.ts'
import { DEFAULT_SETTINGS, type TeamSettings } from '../../../src/core/team/settings.ts'
import { tuningOf } from '../../../src/core/team/tuning.ts'
import { loadRubric } from '../../../src/rubric/load.ts'
import { RUBRIC_DIR } from '../../rubric/rubric-dir.ts'

const loaded = await loadRubric(RUBRIC_DIR)
if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
const { rubric } = loaded
const checker = createChecker(rubric)
const book = createRuleBook(rubric, checker)

function check(draft: string, settings: Partial<TeamSettings>, customer: string | null = null): Report {
  return book(tuningOf({ ...DEFAULT_SETTINGS, ...settings }, null)).check({ draft, customer })
}

const AVOID = [
  { avoid: 'reach out', prefer: 'write to', language: 'en' },
  { avoid: "don't hesitate", prefer: null, language: null },
  { avoid: 'zeitnah', prefer: 'bis Freitag', language: 'de' },
] as const

describe('a phrase that the team avoids', () => {
  it('is found as advice, at just these words, with what to say instead', () => {
    const { findings, verdict } = check('Thank you for the photo. You can reach out to Ana today.', { phrases: AVOID })

    expect(verdict).toBe('ready')
    expect(findings).toMatchObject([
      {
        criterion: 'canned',
        severity: 'advice',
        quote: 'reach out',
        message: 'Your team does not say “reach out”. Say “write to” instead.',
        cue: 'team-words reach out',
      },
    ])
  })

  it.each(['Do not hesitate to call.', 'Please DON’T hesitate to call.'])(
    'is found however it is written, and without another told as such: %s',
    (draft) => {
      const { findings } = check(draft, { phrases: AVOID })

      expect(findings.map(({ message }) => message)).toContain(
        "Your team does not say “don't hesitate”. Put it another way.",
      )
    },
  )

  it('is found in its language only, and told in it', () => {
    expect(check('Wir melden uns zeitnah bei Ihnen, vielen Dank.', { phrases: AVOID }).findings).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ quote: 'zeitnah', message: expect.stringContaining('bis Freitag') }),
      ]),
    )
    expect(check('You can zeitnah write to us today, thank you.', { phrases: AVOID }).findings).toEqual([])
  })

  it('is not found in what the agent only quotes', () => {
    expect(check('You wrote "reach out" in your message, thank you for it.', { phrases: AVOID }).findings).toEqual([])
  })

  it('changes nothing else that is found', () => {
    const draft = 'We cannot do that. You can reach out to your bank.'
    const customer = 'My card was swallowed and nobody helps me. This is unacceptable!'
    const plain = checker.check({ draft, customer })

    const { findings } = check(draft, { phrases: AVOID }, customer)

    expect(findings.filter(({ cue }) => !cue?.startsWith('team-words'))).toEqual(plain.findings)
  })

  it('is in no rewrite', () => {
    const draft = 'We cannot do that.'
    const customer = 'My card was swallowed and nobody helps me. This is unacceptable!'
    const { rewrite } = checker.check({ draft, customer })
    const word = rewrite?.text.match(/\p{L}{5,}/gu)?.find((one) => !draft.includes(one)) ?? ''
    rewrite?.text
      .split('\n')
      .at(-1)
      ?.match(/\p{L}{6,}/u) ?? []

    const again = check(draft, { phrases: [{ avoid: word, prefer: null, language: null }] }, customer).rewrite

    expect(word).not.toBe('')
    expect(again?.text ?? '').not.toContain(word)
  })
})

describe('the team’s form of address', () => {
  const du = { registers: { de: 'du' } } as const

  it('is named where a draft uses another', () => {
    const { findings } = check('Vielen Dank für Ihre Nachricht. Ich schicke Ihnen die Rechnung heute.', du)

    expect(findings).toMatchObject([
      { criterion: 'unfinished', severity: 'advice', quote: 'Ihre', cue: 'team-register' },
    ])
    expect(findings[0]?.message).toContain('„du“')
  })

  it.each(['Danke für die Nachricht. Ich schicke dir die Rechnung heute.', 'Danke! Die Rechnung ist unterwegs.'])(
    'is not where it uses it, or none: %s',
    (draft) => {
      expect(check(draft, du).findings).toEqual([])
    },
  )

  it('is used by a rewrite where the draft shows none', () => {
    const draft = 'Das geht nicht.'
    const customer = 'Mein Paket ist seit drei Wochen weg und niemand hilft mir. Unmöglich!'

    expect(check(draft, {}, customer).rewrite?.text).toMatch(/\b(Ihr|Ihnen|Sie)\b/)
    expect(check(draft, du, customer).rewrite?.text).not.toMatch(/\b(Ihr|Ihnen|Sie)\b/)
  })
})

describe('a rule book', () => {
  it('gives the plain check where nothing is tuned, and the same one for the same tuning', () => {
    const tuned = () => book(tuningOf({ ...DEFAULT_SETTINGS, criteria: { canned: { isOn: false } } }, null))

    expect(book(tuningOf(DEFAULT_SETTINGS, null))).toBe(checker)
    expect(tuned()).toBe(tuned())
    expect(tuned()).not.toBe(checker)
  })

  it('lets go of what was not asked for longest', () => {
    const own = createRuleBook(rubric, checker)
    const tuned = (days: number) =>
      own(tuningOf({ ...DEFAULT_SETTINGS, criteria: { canned: { points: { error: days + 27 } } } }, null))
    const first = tuned(0)

    for (let at = 1; at <= 50; at++) tuned(at)

    expect(tuned(50)).toBe(tuned(50))
    expect(tuned(0)).not.toBe(first)
  })

  it('judges without a rewrite as with one', () => {
    const input = { draft: 'We cannot do that.', customer: 'My card was swallowed. This is unacceptable!' }

    expect(checker.judge(input)).toEqual({ ...checker.check(input), rewrite: null })
  })

  it('leaves protected texts alone', () => {
    const text = 'We will hand this to debt collection on Friday.'

    expect(checker.check({ draft: text, customer: null }).verdict).toBe('flag')
    expect(check(text, { protectedTexts: [text] }).verdict).toBe('ready')
  })
})
