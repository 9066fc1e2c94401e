import type { ShownReport } from '../../app/desk.ts'
import type { PrivateAnswer } from '../../app/private-check.ts'
import type { Report, Strength } from '../../core/report.ts'
import { SHOWN } from '../limits.ts'
import { fitText, quoteText, toPlainText } from '../text.ts'
import type { Words } from '../words/words.ts'
import { sayArithmetic } from './arithmetic.ts'
import { type Block, type Message, section } from './blocks.ts'
import { orderFindings, sayFindings } from './findings.ts'
import { sayHeadline } from './headline.ts'
import { type CrisisHelp, sayCrisis, sayJudge, sayLeftOut, sayNotCovered, saySituation } from './notices.ts'
import { sayHandOn, sayRewrite } from './rewrite.ts'

/** A report in the thread of its draft, where leads are told of what must not go out. */
export function reportMessage(shown: ShownReport, words: Words, crisisText: string | null): Message {
  return compose(shown, words, { crisisText, leads: words.notices.leadsTold })
}

/** A report for one pair of eyes. */
export function privateReportMessage(answer: PrivateAnswer, words: Words, crisisText: string | null): Message {
  const { leadsToldOfYou, leadsNotTold } = words.notices
  return compose(answer, words, { crisisText, leads: answer.leads === 'told' ? leadsToldOfYou : leadsNotTold })
}

function compose(shown: ShownReport, words: Words, help: CrisisHelp): Message {
  const { report } = shown
  const text = fitText(sayFallback(report, words), SHOWN.fallback)
  const approval = shown.approvedBy ? [section(words.report.approved)] : []
  return { text, blocks: [section(sayHeadline(report, words)), ...approval, ...sayBody(shown, words, help)] }
}

function sayBody(shown: ShownReport, words: Words, help: CrisisHelp): Block[] {
  const { report } = shown
  if (report.notice === 'crisis') return sayCrisis(help, words)
  if (report.notice === 'not_covered') return [sayNotCovered(words)]
  const lines = [
    ...sayStrengths(report.strengths, words),
    ...sayFindings(report, words),
    ...(report.rewrite ? sayRewrite(report.rewrite, words) : []),
    ...(report.hand_on ? sayHandOn(report.hand_on, words) : []),
    saySituation(shown, words),
    sayArithmetic(report, words),
    sayLeftOut(report, words),
    sayJudge(report, words),
  ]
  return lines.filter((line) => line !== null)
}

function sayStrengths(strengths: readonly Strength[], words: Words): Block[] {
  const said = [...new Set(strengths.map(({ message }) => quoteText(message, SHOWN.strength)))]
  if (said.length === 0) return []
  return [section([words.report.works, ...said.slice(0, SHOWN.strengths).map((line) => `• ${line}`)].join('\n'))]
}

/** The report in one breath, without markup. */
function sayFallback(report: Report, words: Words): string {
  const headline = sayHeadline(report, words).replace(/:[a-z0-9_]+: |\*/g, '')
  const [first] = orderFindings(report.findings)
  return first && report.notice === null ? `${headline} ${toPlainText(first.message)}` : headline
}
