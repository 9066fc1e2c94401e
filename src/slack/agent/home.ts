import type { ClickAnswer } from '../click.ts'
import { prepareLeadHome } from '../lead/home.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { answerView, noticeView } from '../messages/form.ts'
import { homeView, sayOwn } from '../messages/home.ts'
import { reportMessage } from '../messages/report.ts'
import { withButtons } from '../messages/report-buttons.ts'
import { openModal } from '../modal.ts'
import { findReport } from './find-report.ts'

/** Shows somebody their own page. */
export async function showHome(team: string, user: string, parts: ListenerParts): Promise<void> {
  const [own, words] = await Promise.all([parts.team.views.own(team, user), parts.wordsFor(team, user)])
  const forLeads = await prepareLeadHome({ team, user, words }, parts)
  const view = homeView([...forLeads, ...sayOwn(own, words)])
  await parts.gateway.call(team, 'views.publish', { user_id: user, view })
}

/** *Tell me again*. */
export const unmute: ClickAnswer = async ({ team, user, value }, parts) => {
  await parts.team.mutes.unmute(team, user, Number(value))
  await showHome(team, user, parts)
}

/** *Show*: an earlier report as it was, to its author alone. */
export const showReport: ClickAnswer = (clicked, parts) =>
  openModal(clicked, parts.gateway, async () => {
    const { team, user, words } = clicked
    const { ref, found } = await findReport(clicked, parts)
    if (!found || ref.at.author !== user) return noticeView(words.common.wordsGone, words)
    const { crisisText } = await parts.workspaces.find(team)
    const { report } = found
    const message = reportMessage({ report, hasCustomer: true }, words, crisisText)
    return answerView(withButtons(message, report, { ref, words }), words)
  })
