import { describe, expect, it } from '@jest/globals'
import { createRecogniser } from '../../src/core/acts.ts'
import type { Language } from '../../src/core/report.ts'
import { maskSource } from '../../src/core/text/mask.ts'
import { createReader } from '../../src/core/text/sentences.ts'
import { aCue, aLanguage, type CueDraft } from './a-rubric.ts'

const THREATS: Readonly<Record<Language, readonly string[]>> = {
  en: ['legal action', 'must pay'],
  de: ['rechtlichen|rechtliche schritte', 'einschalten', '(stimmt nicht)'],
  nl: ['juridische stappen', 'inschakelen'],
}

/** Whether the language's threats are found in a draft. */
function isFound(language: Language, draft: string, overrides: Partial<CueDraft> = {}): boolean {
  const rules = aLanguage(language, { cues: [aCue({ act: 'threat', cues: THREATS[language], ...overrides })] })
  const sentences = createReader(rules).read(draft, maskSource(draft))
  return createRecogniser(rules).recogniseDraft(sentences).acts.length > 0
}

describe('a negation', () => {
  it.each<[Language, string]>([
    ['en', 'We will not take legal action.'],
    ['en', 'We won’t take legal action.'],
    ['en', 'We will never take legal action.'],
    ['en', 'There will be no legal action.'],
    ['en', 'You do not have to worry about any legal action.'],
    ['de', 'Wir werden keine rechtlichen Schritte einleiten.'],
    ['de', 'Rechtliche Schritte leiten wir nicht ein.'],
    ['de', 'Wir werden kein Büro einschalten.'],
    ['nl', 'Wij nemen geen juridische stappen.'],
    ['nl', 'Juridische stappen nemen wij niet.'],
    ['nl', 'Wij zullen niemand, ook geen bureau inschakelen.'],
  ])('clears what it negates (%s): %s', (language, draft) => {
    expect(isFound(language, draft)).toBe(false)
  })

  it.each<[Language, string]>([
    ['en', 'We will take legal action.'],
    ['en', 'We do not wait, we will take legal action.'],
    ['en', 'We do not want to, but we will take legal action.'],
    ['en', 'You did not answer. We will take legal action.'],
    ['en', 'We will take legal action and not wait.'],
    ['en', 'If you do not pay, we will take legal action.'],
    ['de', 'Wir leiten rechtliche Schritte ein.'],
    ['de', 'Wenn Sie nicht zahlen, leiten wir rechtliche Schritte ein.'],
    ['de', 'Wir warten nicht, sondern leiten rechtliche Schritte ein.'],
    ['de', 'Das wollen wir nicht, aber wir leiten rechtliche Schritte ein.'],
    ['de', 'Sie zahlten nicht. Wir leiten rechtliche Schritte ein.'],
    ['nl', 'Wij nemen juridische stappen.'],
    ['nl', 'Als u niet betaalt, nemen wij juridische stappen.'],
    ['nl', 'Dat willen wij niet, maar wij nemen juridische stappen.'],
  ])('clears nothing in another clause (%s): %s', (language, draft) => {
    expect(isFound(language, draft)).toBe(true)
  })

  it('that belongs to the cue clears nothing', () => {
    expect(isFound('de', 'Das stimmt nicht, da können wir nichts machen.')).toBe(true)
  })

  it('of the clause before does not clear the words after it', () => {
    expect(isFound('de', 'Das ist nicht so, wir müssen ein Büro einschalten.')).toBe(true)
  })

  it('besides the cue’s own clears it', () => {
    expect(isFound('de', 'Keiner sagt hier, dass es nicht stimmt nicht.')).toBe(false)
  })

  it.each<[Language, string]>([
    ['en', 'We will not take legal action.'],
    ['de', 'Wir werden keine rechtlichen Schritte einleiten.'],
  ])('clears nothing where the cue says so (%s)', (language, draft) => {
    expect(isFound(language, draft, { isNegatable: false })).toBe(true)
  })

  it('that is quoted clears nothing', () => {
    expect(isFound('en', 'We will “not” take legal action.')).toBe(true)
  })

  it.each([
    'We will NOT take legal action.',
    'We will not\u00A0take legal action.',
    'We *will not* take legal action.',
  ])('clears however it is written: %s', (draft) => {
    expect(isFound('en', draft)).toBe(false)
  })
})
