import type { Report, Rewrite } from '../../core/report.ts'
import type { ClickAnswer } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { noticeView } from '../messages/form.ts'
import { listBlanks, REWRITE_FIELDS, type RewriteFormOf, rewriteForm, rewriteResult } from '../messages/rewrite-form.ts'
import { openModal } from '../modal.ts'
import { createPrivateAnswer } from '../private-answer.ts'
import { readRef } from '../report-ref.ts'
import type { Submission, SubmitAnswer, Submitted } from '../submit.ts'
import { findReport } from './find-report.ts'

/** Which of a report's rewrites, and the form that it is changed in. */
export interface RewriteChoice {
  readonly form: RewriteFormOf['form']
  readonly pick: (report: Report) => Rewrite | null
}

/** A rewrite to be changed, and its blanks to be filled in. */
export function openRewrite({ form, pick }: RewriteChoice): ClickAnswer {
  return (clicked, parts) =>
    openModal(clicked, parts.gateway, async () => {
      const { words } = clicked
      const { ref, found } = await findReport(clicked, parts)
      const rewrite = found && pick(found.report)
      return rewrite ? rewriteForm(rewrite, { ref, form }, words) : noticeView(words.common.wordsGone, words)
    })
}

/** Checks what was made of it, for nobody but whoever made it. */
export function checkRewrite({ pick }: RewriteChoice): Submission {
  return (submitted, parts) => checkOne(submitted, parts, pick)
}

async function checkOne(
  submitted: Submitted,
  parts: ListenerParts,
  pick: RewriteChoice['pick'],
): Promise<SubmitAnswer> {
  const { team, user, job, words, metadata } = submitted
  const ref = readRef(team, metadata)
  const report = await parts.team.findReport(ref.at)
  const draft = readFilled(submitted, listBlanks((report?.report && pick(report.report)) ?? { blanks: [] }))
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
