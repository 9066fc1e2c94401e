import type { ClickAnswer } from '../click.ts'
import { noticeView } from '../messages/form.ts'
import { listBlanks, REWRITE_FIELDS, rewriteForm, rewriteResult } from '../messages/rewrite-form.ts'
import { openModal } from '../modal.ts'
import { createPrivateAnswer } from '../private-answer.ts'
import { readRef } from '../report-ref.ts'
import type { Submission, Submitted } from '../submit.ts'
import { findReport } from './find-report.ts'

/** *Use this rewrite*: to be changed, and its blanks to be filled in. */
export const openRewrite: ClickAnswer = (clicked, parts) =>
  openModal(clicked, parts.gateway, async () => {
    const { words } = clicked
    const { ref, found } = await findReport(clicked, parts)
    const rewrite = found?.report.rewrite
    return rewrite ? rewriteForm(rewrite, ref, words) : noticeView(words.common.wordsGone, words)
  })

/** Checks what was made of it, for nobody but whoever made it. */
export const checkRewrite: Submission = async (submitted, parts) => {
  const { team, user, job, words, metadata } = submitted
  const ref = readRef(team, metadata)
  const report = await parts.team.findReport(ref.at)
  const draft = readFilled(submitted, listBlanks(report?.report?.rewrite ?? { blanks: [] }))
  if (draft.trim() === '') return { errors: { [`${REWRITE_FIELDS.text}0`]: words.rewriteForm.empty } }
  const given = submitted.fields[REWRITE_FIELDS.customer]?.trim() || null
  const customer = given ?? (report ? (await parts.keptWords.find(report)).customer : null)
  const asked = { team, author: user, request: job.key, customer }
  const language = report?.language
  const answer = await parts.privateCheck({ ...asked, draft, ...(language && { language }) })
  const say = await createPrivateAnswer(asked, words, parts)
  const message = say(answer)
  return { view: rewriteResult(draft, message, words), text: `${message.text}\n${draft}` }
}

/** What was typed, with what was filled in at every place where its blank still stands. */
function readFilled({ fields }: Submitted, blanks: readonly string[]): string {
  const parts = Object.keys(fields).filter((block) => block.startsWith(REWRITE_FIELDS.text))
  const text = parts
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((block) => fields[block] ?? '')
    .join('\n')
  return blanks.reduce((filled, blank, at) => {
    const value = fields[`${REWRITE_FIELDS.blank}${at}`]?.trim()
    return value ? filled.replaceAll(blank, () => value) : filled
  }, text)
}

function numberOf(block: string): number {
  return Number(block.slice(REWRITE_FIELDS.text.length))
}
