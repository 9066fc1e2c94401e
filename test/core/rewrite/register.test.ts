import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import type { Templates } from '../../../src/core/rewrite/templates.ts'
import { aCue, aLanguage, aRubric, aRule, someTemplates } from '../a-rubric.ts'

const GERMAN = someTemplates({
  registers: ['Sie', 'du'],
  registerWords: { Sie: ['Sie', 'Ihnen', 'Ihre'], du: ['du', 'dir', 'dein', 'deine'] },
  registerGreetings: { du: ['hi'] },
  sentences: { instead: { Sie: 'Sagen Sie es mir.', du: 'Sag es mir.' } },
  topic: { nouns: 'capitalised', openers: {}, verbEndings: [] },
})
const DUTCH = someTemplates({
  registers: ['u', 'je'],
  registerWords: { u: ['u', 'uw'], je: ['je', 'jij', 'jouw'] },
  sentences: { instead: { u: 'Laat het mij weten als u hulp wilt.', je: 'Laat het me weten als je hulp wilt.' } },
})

const NAMES = { greetings: ['hi'], titles: ['frau'], signOffs: ['gruß'], nobody: [] }

function rewriteIn(language: Language, draft: string, templates: Templates): string | undefined {
  const threats = { de: 'inkasso', nl: 'incasso', en: 'collection' }
  const cues = [aCue({ act: 'threat', cues: [threats[language]] })]
  const rules = [aRule({ severity: 'error', when: { acts: ['threat'] }, rewrite: { replace: 'instead' } })]
  const languages = { [language]: aLanguage(language, { cues, templates, names: NAMES }) }
  return createCheck(aRubric({ rules, languages }))({ draft, customer: null, language }).rewrite?.text
}

describe('a rewrite keeps the form of address', () => {
  it.each([
    ['Wir haben Ihre Nachricht. Sonst folgt Inkasso.', 'Wir haben Ihre Nachricht. Sagen Sie es mir.'],
    ['Wir haben deine Nachricht. Sonst folgt Inkasso.', 'Wir haben deine Nachricht. Sag es mir.'],
    ['Da ist eine Rechnung. Sonst folgt Inkasso.', 'Da ist eine Rechnung. Sagen Sie es mir.'],
    ['Hi Sabrina, da ist eine Rechnung. Sonst folgt Inkasso.', 'Hi Sabrina, da ist eine Rechnung. Sag es mir.'],
    ['Hi Frau Weber, da ist sie. Sonst folgt Inkasso.', 'Hi Frau Weber, da ist sie. Sagen Sie es mir.'],
    ['Hi Ana, wir haben Ihre Mail. Sonst Inkasso.', 'Hi Ana, wir haben Ihre Mail. Sagen Sie es mir.'],
    ['Da ist sie, und dir sage ich: zahl. Sonst Inkasso.', 'Da ist sie, und dir sage ich: zahl. Sag es mir.'],
  ])('in German: %s', (draft, expected) => {
    expect(rewriteIn('de', draft, GERMAN)).toBe(expected)
  })

  it.each([
    ['We hebben uw bericht. Anders volgt incasso.', 'We hebben uw bericht. Laat het mij weten als u hulp wilt.'],
    [
      'Kom na 14 u. met je kaart. Anders volgt incasso.',
      'Kom na 14 u. met je kaart. Laat het me weten als je hulp wilt.',
    ],
    ['We hebben je bericht. Anders volgt incasso.', 'We hebben je bericht. Laat het me weten als je hulp wilt.'],
    ['Er is een rekening. Anders volgt incasso.', 'Er is een rekening. Laat het mij weten als u hulp wilt.'],
  ])('in Dutch: %s', (draft, expected) => {
    expect(rewriteIn('nl', draft, DUTCH)).toBe(expected)
  })

  it('needs only one text where one serves all', () => {
    const templates = { ...DUTCH, sentences: { instead: { any: 'Wij helpen graag.' } } }

    expect(rewriteIn('nl', 'Anders volgt incasso.', templates)).toBe('Wij helpen graag.')
  })
})
