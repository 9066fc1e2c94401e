import type { ClickAnswer } from '../click.ts'
import { noticeView } from '../messages/form.ts'
import { HAND_ON_FIELDS, handOnForm, ideaMessage, sayNotHandedOn } from '../messages/hand-on-form.ts'
import { openModal } from '../modal.ts'
import { readRef, writeRef } from '../report-ref.ts'
import { type Submission, toNotice } from '../submit.ts'

/** *Hand the idea on*: the note, before it goes out. */
export const openHandOn: ClickAnswer = (clicked, parts) =>
  openModal(clicked, parts.gateway, async () => {
    const { words, user, team, value } = clicked
    const ref = readRef(team, value)
    const answer = await parts.team.handOn(ref.at, user)
    return answer.kind === 'done' ? handOnForm(answer, ref, words) : noticeView(sayNotHandedOn(answer, words), words)
  })

/** Once for each report: who hands it on again changes the message that is there. */
export const postIdea: Submission = async ({ team, user, fields, metadata, words }, parts) => {
  const written = fields[HAND_ON_FIELDS.note]?.trim() ?? ''
  if (written === '') return { errors: { [HAND_ON_FIELDS.note]: words.handOn.empty } }
  const { at } = readRef(team, metadata)
  const answer = await parts.team.handOn(at, user)
  if (answer.kind === 'refused' && answer.why !== 'no_words') return toNotice(sayNotHandedOn(answer, words), words)
  const { ideasChannel } = (await parts.team.settings.find(team)).settings
  const channel = ideasChannel ?? ''
  const key = `idea ${writeRef({ at, customer: null })}`
  await parts.postOnce({ team, key, channel, thread: null }, ideaMessage(written))
  return toNotice(words.handOn.posted(`<#${channel}>`), words)
}
