import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { createChecker } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { LANGUAGES } from '../../../src/core/report.ts'
import { RUBRIC_DIR } from '../../rubric/rubric-dir.ts'
import { rubric } from '../rewrite/load-languages.ts'

interface Kind {
  readonly kind: string
  readonly is: readonly string[]
  readonly is_not: readonly string[]
}

const { check, analyse } = createChecker(rubric)

function maskedIn(draft: string, language: Language): readonly string[] {
  return analyse({ draft, customer: null, language })?.masked.map(({ start, end }) => draft.slice(start, end)) ?? []
}

const EXAMPLES = LANGUAGES.flatMap((language) => {
  const { statutory } = parse(readFileSync(join(RUBRIC_DIR, language, 'language.yml'), 'utf8')) as { statutory: Kind[] }
  return statutory.map((kind) => ({ language, ...kind }))
})
const IS = EXAMPLES.flatMap(({ is, ...rest }) => is.map((text) => ({ ...rest, text })))
const IS_NOT = EXAMPLES.flatMap(({ is_not, ...rest }) => is_not.map((text) => ({ ...rest, text })))
const KINDS = ['withdrawal', 'dispute-resolution', 'guarantee', 'data-protection', 'dunning']
const WITHDRAWAL =
  'You have the right to withdraw from this contract within 14 days without giving any reason. To exercise the right of withdrawal, you must inform us by an unequivocal statement.'

describe('a statutory text', () => {
  it.each(IS)('of $language $kind is known: $text', ({ language, text }) => {
    expect(maskedIn(`Good morning.\n\n${text}\n\nBye.`, language).join('').length).toBeGreaterThan(text.length - 3)
  })

  it.each(IS_NOT)('of $language $kind is not: $text', ({ language, text }) => {
    expect(maskedIn(text, language)).toEqual([])
  })

  it.each(LANGUAGES)('of every kind is known in %s', (language) => {
    expect(EXAMPLES.filter((one) => one.language === language).map(({ kind }) => kind)).toEqual(KINDS)
  })

  it.each(IS)('of $language $kind is never found fault with', ({ language, text }) => {
    const { findings } = check({ draft: text, customer: null, language })

    expect(findings.filter(({ quote }) => quote !== null)).toEqual([])
  })

  it.each(IS)('of $language $kind stays byte for byte in a rewrite', ({ language, text }) => {
    const threat = { en: 'We will take legal action.', de: 'Sonst folgt Inkasso.', nl: 'Anders volgt incasso.' }[
      language
    ]

    const { rewrite } = check({ draft: `${threat}\n\n${text}`, customer: null, language })

    expect(rewrite?.text).toContain(text)
  })

  it('hides nothing that stands before or behind it in the same paragraph', () => {
    const { findings } = check({ draft: `You failed to read this. ${WITHDRAWAL} We will sue you.`, customer: null })

    expect(findings.map(({ criterion }) => criterion)).toEqual(['threatening', 'argumentative'])
  })

  it('needs its marks in one paragraph', () => {
    const [first, second] = ['You may do so without giving any reason.', 'Use the withdrawal form.']

    expect(maskedIn(`${first} ${second}`, 'en')).toEqual([`${first} ${second}`])
    expect(maskedIn(`${first}\n\n${second}`, 'en')).toEqual([])
  })
})

describe('a text of the team’s own', () => {
  const own = createChecker({ ...rubric, protected: ['We will take legal action on day 90.'] })

  it('is not judged, however it is wrapped', () => {
    const draft = 'Thank you for asking about it. We will take\nlegal action on  day 90.'

    expect(own.check({ draft, customer: null, language: 'en' }).findings).toEqual([])
  })

  it('stays in a rewrite as it is', () => {
    const draft = 'You failed to read it. We will take legal action on day 90. It is what it is.'

    expect(own.check({ draft, customer: null, language: 'en' }).rewrite?.text).toContain(
      'We will take legal action on day 90.',
    )
  })
})
