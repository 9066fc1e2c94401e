import type { ClickAnswer } from '../click.ts'
import { noticeView } from '../messages/form.ts'
import { whyView } from '../messages/why.ts'
import { openModal } from '../modal.ts'
import { findReport } from './find-report.ts'

/** *Why?*: what was understood and what it rests on. */
export const showWhy: ClickAnswer = (clicked, parts) =>
  openModal(clicked, parts.gateway, async () => {
    const { words, team } = clicked
    const { found } = await findReport(clicked, parts)
    if (!found) return noticeView(words.common.wordsGone, words)
    const { settings } = await parts.team.settings.find(team)
    return whyView(found.report, settings.policyLinks, words)
  })
