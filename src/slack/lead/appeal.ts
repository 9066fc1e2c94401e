import type { DecisionAnswer } from '../../app/team/appeals.ts'
import { showHome } from '../agent/home.ts'
import type { ClickAnswer } from '../click.ts'
import { noticeView } from '../messages/form.ts'
import { NOTE, rejectForm } from '../messages/lead-forms.ts'
import { sayWho } from '../messages/who.ts'
import { openModal } from '../modal.ts'
import { type Submission, toNotice } from '../submit.ts'
import { tellClicker } from '../tell-clicker.ts'
import type { Words } from '../words/words.ts'

/** *The agent is right*: holds for the whole team at once. */
export const upholdAppeal: ClickAnswer = async (clicked, parts) => {
  const { team, user: by, value, words } = clicked
  const { id, place } = readAppealRef(value)
  const answer = await parts.team.appeals.decide({ team, id, by, verdict: 'uphold', note: null })
  if (answer.kind === 'refused') await tellClicker(clicked, sayRefused(answer, words), parts)
  if (place === 'home') await showHome(team, by, parts)
}

/** *The point stands*: asks why. */
export const openRejection: ClickAnswer = async (clicked, parts) => {
  const { team, user, value, words } = clicked
  if (!(await parts.team.access.isLead(team, user))) return tellClicker(clicked, words.lead.notALead, parts)
  await openModal(clicked, parts.gateway, async () => {
    const appeal = await parts.team.appeals.find(team, readAppealRef(value).id)
    const { rejectTitle, gone, decided } = words.lead.appeal
    if (!appeal) return noticeView(gone, words, rejectTitle)
    if (appeal.state === 'open') return rejectForm(value, words)
    return noticeView(decided(sayWho(appeal.by, appeal.report.author, words)), words, rejectTitle)
  })
}

export const rejectAppeal: Submission = async ({ team, user: by, fields, metadata, words }, parts) => {
  const { id, place } = readAppealRef(metadata)
  const note = fields[NOTE] ?? null
  const answer = await parts.team.appeals.decide({ team, id, by, verdict: 'reject', note })
  const isNote = answer.kind === 'refused' && answer.why.startsWith('note')
  if (answer.kind === 'refused' && isNote) return { errors: { [NOTE]: sayRefused(answer, words) } }
  if (place === 'home') await showHome(team, by, parts)
  const { done, rejectTitle } = words.lead.appeal
  return toNotice(answer.kind === 'refused' ? sayRefused(answer, words) : done, words, rejectTitle)
}

function sayRefused(answer: DecisionAnswer & { readonly kind: 'refused' }, words: Words): string {
  const { notALead, appeal } = words.lead
  if (answer.why === 'not_a_lead') return notALead
  if (answer.why === 'no_such_appeal') return appeal.gone
  if (answer.why === 'note_missing') return appeal.noteMissing
  if (!('appeal' in answer)) return appeal.noteTooLong
  return appeal.decided(sayWho(answer.appeal.by, answer.appeal.report.author, words))
}

function readAppealRef(value: string): { readonly id: number; readonly place: 'channel' | 'home' } {
  const [id, place] = JSON.parse(value) as [number, 'channel' | 'home']
  return { id, place }
}
