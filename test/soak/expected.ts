import { fileURLToPath } from 'node:url'
import { createCheck } from '../../src/core/check.ts'
import type { Rubric } from '../../src/core/rubric.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { reportMessage } from '../../src/slack/messages/report.ts'
import { wordsIn } from '../../src/slack/words/words.ts'
import { DRAFTS, type SoakDraft } from './drafts.ts'

/** A draft as it is posted, and what must be seen of it in the end. */
export interface ExpectedDraft {
  readonly customer: string | null
  readonly draft: string
  /** The text of the report beside its blocks. */
  readonly report: string
  readonly isFlagged: boolean
}

/** The rubric that comes along. */
export async function readRubric(): Promise<Rubric> {
  const loaded = await loadRubric(fileURLToPath(new URL('../../rubric', import.meta.url)))
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
  return loaded.rubric
}

/** The drafts with what the rubric says of them. */
export function expectDrafts(rubric: Rubric): readonly ExpectedDraft[] {
  const check = createCheck(rubric)
  return DRAFTS.map(({ customer, draft }: SoakDraft) => {
    const report = check({ customer, draft })
    const { text } = reportMessage({ report, hasCustomer: customer !== null }, wordsIn('en'), '')
    return { customer, draft, report: text, isFlagged: report.verdict === 'flag' }
  })
}

/** As an agent types it into the review channel. */
export function typeDraft({ customer, draft }: Pick<ExpectedDraft, 'customer' | 'draft'>): string {
  return customer === null ? draft : `&gt; ${customer}\n${draft}`
}
