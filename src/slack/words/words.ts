import type { Language } from '../../core/report.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { NL } from './nl.ts'

/** Everything the bot says in one language. Each key stands in all of them: the compiler and a test see to it. */
export type Words = typeof EN & { readonly language: Language }

const WORDS: Readonly<Record<Language, Words>> = {
  en: { language: 'en', ...EN },
  de: { language: 'de', ...DE },
  nl: { language: 'nl', ...NL },
}

export function wordsIn(language: Language): Words {
  return WORDS[language]
}

/** Slack's locale (`de-AT`) as a language we speak; English for all others. */
export function readLocale(locale: string): Language {
  const [language = ''] = locale.toLowerCase().split(/[-_]/)
  return language === 'de' || language === 'nl' ? language : 'en'
}
