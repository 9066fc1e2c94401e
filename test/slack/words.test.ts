import { describe, expect, it } from '@jest/globals'
import { AGENT_EN } from '../../src/slack/words/agent-en.ts'
import { EN } from '../../src/slack/words/en.ts'
import { readLocale, wordsIn } from '../../src/slack/words/words.ts'

/** `report.works` → what is said there; what takes arguments is asked with some. */
function listTexts(words: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path.join('.'), words]]
  if (typeof words === 'function') return [[path.join('.'), ask(words as Say)]]
  return Object.entries(words as object).flatMap(([key, inner]) => listTexts(inner, [...path, key]))
}

type Say = (...args: readonly unknown[]) => unknown

function ask(say: Say): string {
  for (const sample of [3, '7', [], {}]) {
    try {
      return String(say(sample, sample, sample, sample))
    } catch {}
  }
  throw new Error(`Nobody knows how to ask for ${say}`)
}

/** Words of ours that people type, and those of Slack and of this project, stay as they are. */
function withoutNames(text: string): string {
  return text.replace(/`[^`]*`|manifest\.yml|token rotation|checkreply|<[^>]*>|:[a-z_]+:/gi, ' ')
}

const ENGLISH = /\b(?:the|you|your|and|this|that|they|please|draft|nothing|which|customer|have|from|nobody)\b/i

const english = listTexts(wordsIn('en'))

describe('what the bot says', () => {
  it.each(['de', 'nl'] as const)('is there whole in %s', (language) => {
    expect(listTexts(wordsIn(language)).map(([key]) => key)).toEqual(english.map(([key]) => key))
  })

  it.each(['en', 'de', 'nl'] as const)('is never empty in %s', (language) => {
    expect(listTexts(wordsIn(language)).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it.each(['de', 'nl'] as const)('has no English left over in %s', (language) => {
    expect(listTexts(wordsIn(language)).filter(([, text]) => ENGLISH.test(withoutNames(text)))).toEqual([])
  })

  it.each(['de', 'nl'] as const)('is not just copied in %s', (language) => {
    const texts = new Map(english)
    const same = listTexts(wordsIn(language)).filter(([key, text]) => {
      return /\p{L}{4}/u.test(withoutNames(text)) && texts.get(key) === text
    })

    expect(same).toEqual([])
  })

  it('has each chapter in one place', () => {
    expect(Object.keys(EN).filter((key) => key in AGENT_EN)).toEqual([])
  })

  it('rings nobody by itself', () => {
    for (const language of ['en', 'de', 'nl'] as const)
      expect(
        listTexts(wordsIn(language)).filter(([, text]) => /<!(?!date)|@(?:channel|here|everyone)/.test(text)),
      ).toEqual([])
  })
})

describe('Slack’s locale', () => {
  it.each([
    ['de-AT', 'de'],
    ['de_DE', 'de'],
    ['nl-BE', 'nl'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
    ['', 'en'],
  ])('%s is read as %s', (locale, language) => {
    expect(readLocale(locale)).toBe(language)
  })
})
