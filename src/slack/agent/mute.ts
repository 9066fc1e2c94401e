import type { ClickAnswer } from '../click.ts'
import { noticeView } from '../messages/form.ts'
import { MUTE_DAYS, MUTE_FIELDS, muteForm, readMuted, sayLocked, sayMute } from '../messages/mute-form.ts'
import { openModal } from '../modal.ts'
import { type Submission, toNotice } from '../submit.ts'
import { findReport } from './find-report.ts'

const DAY = 24 * 60 * 60 * 1000

/** *Mute this for me*: what protects people cannot be muted, and says so. */
export const openMute: ClickAnswer = (clicked, parts) =>
  openModal(clicked, parts.gateway, async () => {
    const { words } = clicked
    const { found } = await findReport(clicked, parts)
    if (!found) return noticeView(words.common.wordsGone, words)
    return muteForm(found, words) ?? noticeView(sayLocked(found, words), words)
  })

export const keepMute: Submission = async ({ team, user: person, fields, words }, parts) => {
  const what = fields[MUTE_FIELDS.what]
  if (!what) return { errors: { [MUTE_FIELDS.what]: words.mute.what } }
  const muted = readMuted(what)
  if (!muted) return toNotice(words.mute.refused.no_such_criterion, words)
  const days = Object.entries(MUTE_DAYS).find(([span]) => span === fields[MUTE_FIELDS.until])?.[1] ?? MUTE_DAYS.week
  const until = parts.now() + days * DAY
  return toNotice(sayMute(await parts.team.mutes.mute({ team, person, ...muted, until }), words), words)
}
