import { readCardRef } from '../card-ref.ts'
import type { ClickAnswer } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { noticeView } from '../messages/form.ts'
import { coachForm, NOTE } from '../messages/lead-forms.ts'
import { openModal } from '../modal.ts'
import { findLink } from '../report-place.ts'
import { type Submission, toNotice } from '../submit.ts'
import { tellClicker } from '../tell-clicker.ts'
import { quoteText } from '../text.ts'

const LONGEST = 2500

/** *Write to the agent*. */
export const openCoach: ClickAnswer = async (clicked, parts) => {
  const { team, user, value, words } = clicked
  if (!(await parts.team.access.isLead(team, user))) return tellClicker(clicked, words.lead.notALead, parts)
  await openModal(clicked, parts.gateway, async () => {
    const card = await parts.team.cards.find(team, readCardRef(value).key)
    return card ? coachForm(value, words) : noticeView(words.lead.refused.no_such_card, words, words.lead.coach.title)
  })
}

/** Goes to whoever wrote the draft, in their own language, and to nobody else. */
export const sendCoaching: Submission = async ({ team, user: by, fields, metadata, job, words }, parts) => {
  const { key } = readCardRef(metadata)
  const answer = await parts.team.cards.coach({ team, key, by, note: fields[NOTE] ?? '' })
  const { coach } = words.lead
  if (answer.kind === 'done') {
    const text = await sayCoaching({ team, key, by, ...answer }, parts)
    await parts.answerLate({ team, user: answer.author, key: `coach ${job.key}` }, { text })
    return toNotice(coach.sent, words, coach.title)
  }
  if (answer.why === 'not_a_lead') return toNotice(words.lead.notALead, words, coach.title)
  if (answer.why === 'no_such_card') return toNotice(words.lead.refused.no_such_card, words, coach.title)
  return { errors: { [NOTE]: coach.refused[answer.why] } }
}

interface Coaching {
  readonly team: string
  readonly key: string
  readonly by: string
  readonly author: string
  readonly note: string
}

async function sayCoaching({ team, key, by, author, note }: Coaching, parts: ListenerParts): Promise<string> {
  const { coach } = (await parts.wordsFor(team, author)).lead
  const [channel = '', ts] = key.split(' ')
  const link = ts === undefined ? null : await findLink({ team, channel, ts }, parts.gateway)
  return coach.message(`<@${by}>`, link ? coach.linked(link) : coach.aDraft, quoteText(note, LONGEST))
}
