import type { PrivateAnswer } from '../app/private-check.ts'
import type { ListenerParts } from './listener-parts.ts'
import type { Message } from './messages/blocks.ts'
import { privateReportMessage } from './messages/report.ts'
import { withButtons } from './messages/report-buttons.ts'
import type { Words } from './words/words.ts'

/** Whose private check it was. */
export interface PrivateAsked {
  readonly team: string
  readonly author: string
  readonly request: string
  readonly customer: string | null
}

export type SayAnswer = (answer: PrivateAnswer) => Message

/** A private report, with what one can do about it. */
export async function createPrivateAnswer(
  { team, author, request, customer }: PrivateAsked,
  words: Words,
  { workspaces, retell }: Pick<ListenerParts, 'workspaces' | 'retell'>,
): Promise<SayAnswer> {
  const { crisisText } = await workspaces.find(team)
  const ref = { at: { team, draft: null, revision: request, author }, customer }
  return (answer) => {
    const report = retell(answer.report, words.language)
    return withButtons(privateReportMessage({ ...answer, report }, words, crisisText), report, { ref, words })
  }
}
