import type { Language } from '../../core/report.ts'
import { AGENT_DE } from './agent-de.ts'
import { AGENT_EN } from './agent-en.ts'
import { AGENT_NL } from './agent-nl.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { LEADS_DE } from './leads-de.ts'
import { LEADS_EN } from './leads-en.ts'
import { LEADS_NL } from './leads-nl.ts'
import { NL } from './nl.ts'

/** Everything the bot says in one language. Each key stands in all of them: the compiler and a test see to it. */
export type Words = typeof EN & typeof AGENT_EN & typeof LEADS_EN

const WORDS: Readonly<Record<Language, Words>> = {
  en: { ...EN, ...AGENT_EN, ...LEADS_EN },
  de: { ...DE, ...AGENT_DE, ...LEADS_DE },
  nl: { ...NL, ...AGENT_NL, ...LEADS_NL },
}

export function wordsIn(language: Language): Words {
  return WORDS[language]
}

/** Slack's locale (`de-AT`) as a language we speak; English for all others. */
export function readLocale(locale: string): Language {
  const [language = ''] = locale.toLowerCase().split(/[-_]/)
  return language === 'de' || language === 'nl' ? language : 'en'
}
