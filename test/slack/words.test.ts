import { describe, expect, it } from '@jest/globals'
import { AGENT_EN } from '../../src/slack/words/agent-en.ts'
import { COMMANDS_EN } from '../../src/slack/words/commands-en.ts'
import { DIGEST_EN } from '../../src/slack/words/digest-en.ts'
import { HOME_EN } from '../../src/slack/words/home-en.ts'
import { LEADS_EN } from '../../src/slack/words/leads-en.ts'
import { readAccepted } from '../../src/slack/words/read-accepted.ts'
import { REPORT_EN } from '../../src/slack/words/report-en.ts'
import { SETTINGS_EN } from '../../src/slack/words/settings-en.ts'
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
    const chapters = [REPORT_EN, COMMANDS_EN, AGENT_EN, HOME_EN, LEADS_EN, DIGEST_EN, SETTINGS_EN].flatMap(Object.keys)

    expect(new Set(chapters).size).toBe(chapters.length)
  })

  it('takes no customer for a man', () => {
    const said = { de: /\b(?:Kunde|Kunden|ihm)\b/, nl: /\bhij\b/i }

    for (const language of ['de', 'nl'] as const)
      expect(listTexts(wordsIn(language)).filter(([, text]) => said[language].test(withoutNames(text)))).toEqual([])
  })

  it('is on first-name terms with everybody', () => {
    const said = { de: /[^.:!?] (?:Sie|Ihnen|Ihre?[mnrs]?)\b/, nl: /\b(?:u|uw)\b/ }

    for (const language of ['de', 'nl'] as const) {
      const texts = listTexts(wordsIn(language)).filter(([key]) => !key.includes('.register.'))
      expect(texts.filter(([, text]) => said[language].test(text))).toEqual([])
    }
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

describe('the languages a browser asks for', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR,fr;q=0.9,nl;q=0.8,en;q=0.7', 'nl'],
    ['en;q=0.5, nl;q=0.9', 'nl'],
    ['de;q=0, en', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('%s is answered in %s', (header, language) => {
    expect(readAccepted(header)).toBe(language)
  })
})
