import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import { LANGUAGES, type Language, type Report } from '../../src/core/report.ts'
import { createRetell } from '../../src/core/retell.ts'
import { DEFAULT_SETTINGS } from '../../src/core/team/settings.ts'
import { tuneRubric } from '../../src/core/team/tune.ts'
import { tuningOf } from '../../src/core/team/tuning.ts'
import { aFinding, aReport } from '../support/a-report.ts'
import { aRealLanguage, rubric } from './rewrite/load-languages.ts'

const check = createCheck(rubric)
const retell = createRetell(rubric)

const IDEA = {
  en: { customer: 'I have an idea: let us export our notes.', draft: 'We do not accept suggestions.' },
  de: {
    customer: 'Ich habe eine Idee: Lassen Sie uns Notizen exportieren.',
    draft: 'Vorschläge nehmen wir nicht entgegen. Gemäß § 5 unserer AGB ist das ausgeschlossen.',
  },
  nl: { customer: 'Ik heb een idee: laat ons notities exporteren.', draft: 'Suggesties nemen wij niet aan.' },
} as const

function reasonsOf({ findings, rewrite }: Report): readonly string[] {
  const changes = rewrite?.changes ?? []
  return [
    ...findings.map(({ message }) => message),
    ...changes.flatMap(({ answers = [] }) => answers.map(({ reason }) => reason)),
    ...(rewrite?.advice ?? []).map(({ text }) => text),
  ]
}

/** Everything the rubric can say about a draft in one language. */
function sayings(language: Language): ReadonlySet<string> {
  const { messages, templates } = aRealLanguage(language)
  const { findings, strengths } = messages
  const texts = [...Object.values(findings), ...Object.values(strengths)]
  const advice = [...Object.values(templates.advice?.onlyYou ?? {}), templates.advice?.whoAnswers ?? '']
  return new Set([...texts, ...texts.map((text) => text.replace(/(?<=[.!?])\s.*$/s, '')), ...advice])
}

describe('a report in its reader’s language', () => {
  const pairs = LANGUAGES.flatMap((from) => LANGUAGES.filter((to) => to !== from).map((to) => [from, to] as const))

  it.each(pairs)('about a draft in %s gives every reason in %s', (from, to) => {
    const report = check({ ...IDEA[from], language: from })

    const reasons = reasonsOf(retell(report, to))

    expect(reasons.length).toBeGreaterThan(1)
    expect(reasons.filter((reason) => !sayings(to).has(reason))).toEqual([])
  })

  it('gives the reasons of a lighter rewrite in it, too', () => {
    const customer = 'My mother died last week. How do I close her account?'
    const report = check({
      customer,
      draft: 'The account stays open. The branch can see it on screen.',
      language: 'en',
    })

    const { lighter } = retell(report, 'de').rewrite ?? {}

    const reasons = lighter?.changes?.flatMap(({ answers = [] }) => answers.map(({ reason }) => reason)) ?? []
    expect(reasons).not.toEqual([])
    expect(reasons.filter((reason) => !sayings('de').has(reason))).toEqual([])
  })

  it('names what is good in it, too', () => {
    const report = check({ draft: 'I have sent you a new lamp today.', customer: 'My lamp is broken.', language: 'en' })

    const said = retell(report, 'nl').strengths.map(({ message }) => message)

    expect(said).toContain(aRealLanguage('nl').messages.strengths.fix_done)
  })

  it('leaves the draft’s words, its rewrite and its figures as they are', () => {
    const report = check({ ...IDEA.de, language: 'de' })

    const told = retell(report, 'en')

    expect(told.findings.map(({ quote }) => quote)).toEqual(report.findings.map(({ quote }) => quote))
    expect([told.score, told.verdict, told.rewrite?.text]).toEqual([report.score, report.verdict, report.rewrite?.text])
    expect(told.language).toBe('de')
  })

  it('says with a team’s own words in them what its leads have set', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      phrases: [
        { avoid: 'no problem at all', prefer: 'gladly', language: null },
        { avoid: 'as per our terms', prefer: null, language: null },
      ],
    }
    const own = createCheck(tuneRubric(rubric, tuningOf(settings, null)))
    const report = own({ draft: 'No problem at all. As per our terms we sent it.', customer: null, language: 'en' })

    const said = retell(report, 'de').findings.map(({ message }) => message)

    expect(said).toContain('Das Team vermeidet „no problem at all“. Besser „gladly“.')
    expect(said).toContain('Das Team vermeidet „as per our terms“. Besser anders sagen.')
  })

  it('keeps what a model said, and what the rubric no longer says', () => {
    const remark = aFinding({ source: 'judge', message: 'This is sorry for what they feel.' })
    const old = aFinding({ message: 'What the rubric said last year.' })
    const report = aReport({ language: 'en', findings: [remark, old] })

    expect(retell(report, 'de').findings).toEqual([remark, old])
  })

  it('is the same report for whoever reads the draft’s language, or where that is not known', () => {
    const report = check({ ...IDEA.nl, language: 'nl' })
    const unknown = aReport({ language: null })

    expect(retell(report, 'nl')).toBe(report)
    expect(retell(unknown, 'de')).toBe(unknown)
  })
})
