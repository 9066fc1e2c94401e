import { describe, expect, it } from '@jest/globals'
import { createChecker } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { cutClause } from '../../../src/core/rewrite/clause.ts'
import { aCue, aRubric, aRule } from '../a-rubric.ts'
import { aRealLanguage } from './load-languages.ts'

const FAULT: Readonly<Record<Language, string>> = { en: 'gold', de: 'goldstufe', nl: 'goudniveau' }

/** The sentence without the clause that holds the language's word for gold. */
function cut(language: Language, draft: string): string | null {
  const cues = [aCue({ act: 'customer_value', cues: [FAULT[language]] })]
  const rules = [aRule({ when: { acts: ['customer_value'] } })]
  const languages = { [language]: { ...aRealLanguage(language), cues } }
  const analysis = createChecker(aRubric({ rules, languages })).analyse({ draft, customer: null, language })
  const sentence = analysis?.sentences[0]
  if (!analysis || !sentence) throw new Error('not read')
  return cutClause(analysis, { index: 0, start: sentence.start, end: sentence.end, bulletStart: sentence.start })
}

describe('a faulty clause', () => {
  it.each<[Language, string, string]>([
    ['en', 'The lamp is on its way, because you are gold.', 'The lamp is on its way.'],
    ['en', 'Gold customers come first, and your box is here.', 'Your box is here.'],
    ['en', 'The part is here; gold comes first.', 'The part is here.'],
    ['de', 'Das Ersatzteil ist bestellt, denn Sie haben die Goldstufe.', 'Das Ersatzteil ist bestellt.'],
    ['de', 'Ihre Goldstufe zählt hier, und das Paket ist da.', 'Das Paket ist da.'],
    ['nl', 'Het onderdeel is besteld, want u hebt het goudniveau.', 'Het onderdeel is besteld.'],
  ])('in %s goes from %j', (language, draft, expected) => {
    expect(cut(language, draft)).toBe(expected)
  })

  it.each<[Language, string]>([
    ['en', 'Tom, who does our plan, puts gold first.'],
    ['en', 'If you are here, gold comes first.'],
    ['en', 'In this case, gold comes first.'],
    ['en', 'We have seen, that gold comes first.'],
    ['de', 'Wir gehen davon aus, dass die Goldstufe reicht.'],
    ['de', 'Wird es nicht besser, hilft die Goldstufe.'],
    ['nl', 'Als het niet lukt, helpt het goudniveau.'],
  ])('in %s stays where the rest would be no sentence: %j', (language, draft) => {
    expect(cut(language, draft)).toBeNull()
  })
})
