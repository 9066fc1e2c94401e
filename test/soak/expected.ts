import type { CardState } from '../../src/app/desk.ts'
import { createCheck } from '../../src/core/check.ts'
import { LANGUAGES } from '../../src/core/report.ts'
import { createRetell } from '../../src/core/retell.ts'
import type { Rubric } from '../../src/core/rubric.ts'
import { OWN_RUBRIC, recallRubric } from '../../src/rubric/own.ts'
import { cardMessage } from '../../src/slack/messages/card.ts'
import { reportMessage } from '../../src/slack/messages/report.ts'
import { wordsIn } from '../../src/slack/words/words.ts'
import { DRAFTS, type SoakDraft } from './drafts.ts'

/** A draft as it is posted, and what must be seen of it in the end. */
export interface ExpectedDraft {
  readonly customer: string | null
  readonly draft: string
  /** The text of the report beside its blocks, in each language in which it may be said. */
  readonly reports: readonly string[]
  readonly isFlagged: boolean
}

/** The rubric that comes along. */
export async function readRubric(): Promise<Rubric> {
  const loaded = await recallRubric(OWN_RUBRIC)
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
  return loaded.rubric
}

/** The drafts with what the rubric says of them. */
export function expectDrafts(rubric: Rubric): readonly ExpectedDraft[] {
  const check = createCheck(rubric)
  const retell = createRetell(rubric)
  return DRAFTS.map(({ customer, draft }: SoakDraft) => {
    const report = check({ customer, draft })
    const hasCustomer = customer !== null
    const reports = LANGUAGES.map((language) => {
      return reportMessage({ report: retell(report, language), hasCustomer }, wordsIn(language), '').text
    })
    return { customer, draft, reports, isFlagged: report.verdict === 'flag' }
  })
}

/** The text of a card that says so, in each language. */
export function expectCards(state: CardState): readonly string[] {
  const card = { key: '', state, draft: null, author: '', report: null }
  return LANGUAGES.map((language) => cardMessage(card, wordsIn(language), { link: null, crisisText: '' }).text)
}

/** As an agent types it into the review channel. */
export function typeDraft({ customer, draft }: Pick<ExpectedDraft, 'customer' | 'draft'>): string {
  return customer === null ? draft : `&gt; ${customer}\n${draft}`
}
