import { LANGUAGES, type Language } from '../core/report.ts'
import type { Gateway, Wait } from './gateway.ts'
import { readLocale, type Words, wordsIn } from './words/words.ts'

/** In which language somebody reads. */
export interface Locales {
  /** Their own in Slack; `otherwise` where Slack does not say, or takes too long. */
  wordsFor(team: string, user: string, otherwise?: Language | null): Promise<Words>
}

export interface LocalesParts {
  readonly gateway: Pick<Gateway, 'ask'>
  readonly now: () => number
  readonly wait: Wait
}

interface Known {
  readonly until: number
  readonly language: Promise<Language | null>
}

interface Person {
  readonly user?: { readonly locale?: string }
}

/** Milliseconds. Hardly anybody ever changes their language. */
const LIFE = 60 * 60 * 1000
/** A form must be open within three seconds; its language is worth a part of one. */
const PATIENCE = 700
const MOST = 10_000

export function createLocales({ gateway, now, wait }: LocalesParts): Locales {
  const known = new Map<string, Known>()

  function find(team: string, user: string): Promise<Language | null> {
    const key = `${team} ${user}`
    const kept = known.get(key)
    if (kept && kept.until > now() && kept.until <= now() + LIFE) return kept.language
    if (known.size >= MOST) known.clear()
    const language = ask(team, user)
    known.set(key, { until: now() + LIFE, language })
    return language
  }

  async function ask(team: string, user: string): Promise<Language | null> {
    const person = await gateway.ask<Person>(team, 'users.info', { user, include_locale: true }).catch(() => null)
    const locale = person?.user?.locale
    return locale === undefined ? null : readLocale(locale)
  }

  return {
    async wordsFor(team, user, otherwise = null) {
      const patience = wait(PATIENCE).then(() => null)
      const language = await Promise.race([find(team, user), patience])
      return wordsIn(language ?? otherwise ?? LANGUAGES[0])
    },
  }
}
