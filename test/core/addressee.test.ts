import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import type { Language } from '../../src/core/report.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { RUBRIC_DIR } from '../rubric/rubric-dir.ts'

const loaded = await loadRubric(RUBRIC_DIR)
if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
const check = createCheck(loaded.rubric)

/** What is quoted as addressed to somebody else. */
function misnamed(language: Language, customer: string, draft: string): readonly (string | null)[] {
  const { findings } = check({ language, customer, draft })
  return findings.filter(({ criterion }) => criterion === 'unfinished').map(({ quote }) => quote)
}

describe('a greeting', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'My kettle leaks.\nRegards,\nAnna Smith', 'Hello Ben,\nI have sent the lid today.', 'Hello Ben'],
    ['en', 'It leaks. Kind regards, Anna', 'Dear Ben Brown, I have sent it today.', 'Dear Ben Brown'],
    ['de', 'Er tropft. Viele Grüße, Petra Maier', 'Guten Tag Frau Huber,\nder Deckel ist da.', 'Guten Tag Frau Huber'],
    ['de', 'Er tropft.\nMfG\nP. Maier', 'Hallo Jonas, der Deckel ist da.', 'Hallo Jonas'],
    ['nl', 'Hij lekt.\nGroetjes Piet', 'Beste Karel, ik heb het deksel verstuurd.', 'Beste Karel'],
  ])('that names somebody else than signed is unfinished (%s): %j ⇒ %j', (language, customer, draft, quote) => {
    expect(misnamed(language, customer, draft)).toEqual([quote])
  })

  it.each<[string, Language, string, string]>([
    ['by the first name', 'en', 'It leaks.\nRegards,\nAnna Smith', 'Hello Anna, I have sent the lid today.'],
    ['by the family name', 'de', 'Er tropft. Gruß, Petra Maier', 'Guten Tag Frau Maier, der Deckel ist da.'],
    ['by a short name', 'en', 'It leaks.\nRegards,\nThomas Smith', 'Hi Tom, I have sent the lid today.'],
    ['by an initial', 'en', 'It leaks.\nRegards, A. Smith', 'Hi Anna, I have sent the lid today.'],
    ['by a family name nobody signed', 'en', 'It leaks.\nRegards, Anna', 'Dear Ms Brown, I have sent the lid today.'],
    ['by no name', 'nl', 'Hij lekt.\nGroetjes Piet', 'Beste klant, ik heb het deksel vandaag verstuurd.'],
    ['where nobody signed', 'en', 'My kettle leaks. Please ask Anna.', 'Hello Ben, I have sent the lid today.'],
    ['where the agent was thanked', 'en', 'It works again. Thanks, Anna', 'Hello Ben, I am glad that it works.'],
    ['where a sentence only starts with a name', 'de', 'Er tropft. Gruß, Petra', 'Hallo Deckel und Sieb sind da.'],
  ])('is fine %s (%s): %j ⇒ %j', (_name, language, customer, draft) => {
    expect(misnamed(language, customer, draft)).toEqual([])
  })
})
