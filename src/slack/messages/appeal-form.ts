import type { types } from '@slack/bolt'
import type { AppealAnswer } from '../../app/team/appeals.ts'
import type { Finding } from '../../core/report.ts'
import { FORMS } from '../names.ts'
import { type ReportRef, writeRef } from '../report-ref.ts'
import { quoteText } from '../text.ts'
import type { Words } from '../words/words.ts'
import { plain, section } from './blocks.ts'
import { choiceField, longField } from './fields.ts'
import { nameFinding } from './finding-name.ts'

export const APPEAL_FIELDS = { finding: 'finding', reason: 'reason' } as const

/** Slack's most for one menu. */
const MOST_CHOICES = 100

/** Says of one point that it is fine, and why. */
export function appealForm(findings: readonly Finding[], ref: ReportRef, words: Words): types.ModalView {
  const { appeal, form } = words
  const choices = findings.map((finding, index) => ({ text: nameFinding(finding, words), value: String(index) }))
  const { finding: block, reason } = APPEAL_FIELDS
  return {
    type: 'modal',
    callback_id: FORMS.appeal,
    private_metadata: writeRef({ ...ref, customer: null }),
    title: plain(appeal.title),
    submit: plain(appeal.submit),
    close: plain(form.cancel),
    blocks: [
      section(appeal.intro),
      choiceField({ block, label: appeal.finding }, choices.slice(0, MOST_CHOICES)),
      longField({ block: reason, label: appeal.reason, hint: appeal.reasonHint }),
    ],
  }
}

/** What became of it. */
export function sayAppeal(answer: AppealAnswer, { appeal: said }: Words): string {
  if (answer.kind === 'refused') return said.refused[answer.why]
  if (answer.kind === 'kept') return said.kept
  const { state, note } = answer.appeal
  return [said.same[state], ...(note ? [said.note(quoteText(note, 500))] : [])].join('\n')
}
