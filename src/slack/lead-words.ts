import type { Language } from '../core/report.ts'
import type { Locales } from './locales.ts'
import { type Words, wordsIn } from './words/words.ts'

export interface LeadWordsParts {
  readonly wordsFor: Locales['wordsFor']
  readonly findInstaller: (team: string) => Promise<string | null>
}

/** In the language of whoever installed the bot; where nobody is known, in the draft's. */
export async function findLeadWords(
  team: string,
  language: Language | null | undefined,
  { findInstaller, wordsFor }: LeadWordsParts,
): Promise<Words> {
  const installer = await findInstaller(team)
  return installer === null ? wordsIn(language ?? 'en') : wordsFor(team, installer, language)
}
