import { describe, expect, it } from '@jest/globals'
import type { Part } from '../../../src/core/rewrite/frame.ts'
import { plainNo } from '../../../src/core/rewrite/obligation.ts'
import { mendPhrases } from '../../../src/core/rewrite/phrases.ts'
import { detectRegister } from '../../../src/core/rewrite/register.ts'
import { toolsOf } from '../../../src/core/rewrite/tools.ts'
import type { LanguageRubric } from '../../../src/core/rubric.ts'
import type { Sentence } from '../../../src/core/text/sentences.ts'
import { realLanguages } from './load-languages.ts'

function read(text: string, language: LanguageRubric): { readonly sentence: Sentence; readonly part: Part } {
  const sentence = toolsOf(language).read(text)[0]
  if (!sentence) throw new Error(`no sentence in ${text}`)
  return { sentence, part: { index: 0, start: sentence.start, end: sentence.end, bulletStart: sentence.start } }
}

describe.each(realLanguages)('$language', (language) => {
  const { phrases = [], obligation } = language.templates
  const changes = phrases.flatMap(({ act, examples }) => examples.map((example) => ({ act, ...example })))

  it.each(changes)('mends $from', ({ act, from, to }) => {
    const { sentence, part } = read(from, language)

    expect(mendPhrases(from, part, sentence, { acts: [act], language })).toBe(to)
  })

  it.each(obligation?.examples ?? [])('turns $from into a plain no', ({ from, to }) => {
    const { sentence, part } = read(from, language)
    const register = detectRegister([sentence], language)

    expect(plainNo(from, part, sentence, language, register)).toBe(to)
  })
})
