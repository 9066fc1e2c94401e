import { describe, expect, it } from '@jest/globals'
import { createLocales } from '../../src/slack/locales.ts'

type Ask = Parameters<typeof createLocales>[0]['gateway']['ask']

/** Slack answers with this locale; null: not at all. */
function someLocales(locale: string | null) {
  let [now, calls] = [0, 0]
  const ask = (async () => {
    calls++
    if (locale === null) throw new Error('Slack is away')
    return { user: { locale } }
  }) as Ask
  const wait = () => new Promise((resolve) => void setTimeout(resolve, 1000).unref())
  const locales = createLocales({ gateway: { ask }, now: () => now, wait })
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { locales, calls: () => calls, pass }
}

const title = async (words: ReturnType<ReturnType<typeof someLocales>['locales']['wordsFor']>) =>
  (await words).form.title

describe('somebody’s language', () => {
  it('is their own in Slack', async () => {
    expect(await title(someLocales('nl-NL').locales.wordsFor('T1', 'UJAN', 'de'))).toBe('Antwoord controleren')
  })

  it('is the draft’s where Slack does not say, and English where nobody knows', async () => {
    const { locales } = someLocales(null)

    expect(await title(locales.wordsFor('T1', 'UANN', 'de'))).toBe('Antwort prüfen')
    expect(await title(locales.wordsFor('T1', 'UANN'))).toBe('Check a reply')
  })

  it('is asked for once an hour', async () => {
    const { locales, calls, pass } = someLocales('en-US')

    await locales.wordsFor('T1', 'UANN')
    await locales.wordsFor('T1', 'UANN')
    pass(60 * 60 * 1000)
    await locales.wordsFor('T1', 'UANN')

    expect(calls()).toBe(2)
  })

  it('keeps nobody waiting', async () => {
    const gateway = { ask: (() => new Promise(() => {})) as Ask }
    const locales = createLocales({ gateway, now: () => 0, wait: async () => {} })

    expect(await title(locales.wordsFor('T1', 'UANN', 'nl'))).toBe('Antwoord controleren')
  })
})
