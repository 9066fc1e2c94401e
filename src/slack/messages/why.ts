import type { types } from '@slack/bolt'
import { groupFindings, type Point } from '../../core/points.ts'
import type { CriterionId, Report } from '../../core/report.ts'
import type { TeamSettings } from '../../core/team/settings.ts'
import { SHOWN } from '../limits.ts'
import { escapeText } from '../text.ts'
import type { Words } from '../words/words.ts'
import { type Block, note, plain, section } from './blocks.ts'
import { orderFindings, sayPoint } from './findings.ts'
import { sayLeftOut } from './notices.ts'

type PolicyLinks = TeamSettings['policyLinks']

/** What I understood, what the customer needs, and what in the draft stands against it. */
export function whyView(report: Report, policyLinks: PolicyLinks, words: Words): types.ModalView {
  const { why, form } = words
  const leftOut = sayLeftOut(report, words)
  const names = report.situation.map((situation) => why.situations[situation]).join('; ')
  return {
    type: 'modal',
    title: plain(why.title),
    close: plain(form.close),
    blocks: [
      section(why.situation(names)),
      section([why.needs, ...report.situation.map((situation) => `• ${why.needed[situation]}`)].join('\n')),
      ...sayFound(report, policyLinks, words),
      ...(leftOut ? [leftOut] : []),
    ],
  }
}

function sayFound(report: Report, policyLinks: PolicyLinks, words: Words): Block[] {
  const { why, common } = words
  const points = groupFindings(orderFindings(report.findings))
  if (points.length === 0) return [section(why.nothing)]
  const shown = points.slice(0, SHOWN.findings)
  const left = points.length - shown.length
  const judged = report.findings.some(({ source }) => source === 'judge')
  return [
    section(why.found),
    ...shown.flatMap((point) => [section(sayPoint(point, words)), note(sayWeight(point, policyLinks, words))]),
    ...(left > 0 ? [note(common.left(left))] : []),
    ...(judged ? [note(why.byJudge)] : []),
    note(why.disagree),
  ]
}

function sayWeight({ severity, criterion }: Point, policyLinks: PolicyLinks, { why }: Words): string {
  const link = findPolicy(criterion, policyLinks)
  return [why.severity[severity], ...(link ? [why.policy(link)] : [])].join(' · ')
}

/** Only what is a web address is one. */
function findPolicy(criterion: CriterionId, policyLinks: PolicyLinks): string | null {
  const link = policyLinks[criterion]
  return link && /^https?:\/\/[^\s|<>]+$/.test(link) ? escapeText(link) : null
}
