import type { ClickAnswer } from '../click.ts'
import { APPEAL_FIELDS, appealForm, sayAppeal } from '../messages/appeal-form.ts'
import { noticeView } from '../messages/form.ts'
import { openModal } from '../modal.ts'
import { readRef } from '../report-ref.ts'
import { type Submission, toNotice } from '../submit.ts'
import { findReport } from './find-report.ts'

/** *Not a problem*: only whoever wrote the draft can say what they meant. */
export const openAppeal: ClickAnswer = (clicked, parts) =>
  openModal(clicked, parts.gateway, async () => {
    const { words, user } = clicked
    const { ref, found } = await findReport(clicked, parts)
    if (ref.at.author !== user) return noticeView(words.appeal.refused.not_author, words)
    if (!found) return noticeView(words.common.wordsGone, words)
    const { findings } = found.report
    return findings.length > 0 ? appealForm(findings, ref, words) : noticeView(words.appeal.nothing, words)
  })

export const keepAppeal: Submission = async ({ team, user, fields, metadata, words }, parts) => {
  const reason = fields[APPEAL_FIELDS.reason] ?? ''
  const index = Number(fields[APPEAL_FIELDS.finding] ?? 0)
  const answer = await parts.team.appeals.appeal({ report: readRef(team, metadata).at, by: user, index, reason })
  const text = sayAppeal(answer, words)
  const isReason = answer.kind === 'refused' && answer.why.startsWith('reason')
  return isReason ? { errors: { [APPEAL_FIELDS.reason]: text } } : toNotice(text, words)
}
