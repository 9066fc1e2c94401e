import type { ShownReport } from '../../app/ports.ts'
import type { PrivateAnswer } from '../../app/private-check.ts'
import type { Report, Strength } from '../../core/report.ts'
import { SHOWN } from '../limits.ts'
import { fitText, quoteText, toPlainText } from '../text.ts'
import { sayArithmetic } from './arithmetic.ts'
import { type Block, type Message, section } from './blocks.ts'
import { orderFindings, sayFindings } from './findings.ts'
import { sayHeadline } from './headline.ts'
import { sayCrisis, sayNotCovered, saySituation } from './notices.ts'
import { sayRewrite } from './rewrite.ts'

/** A report in the thread of its draft, where leads are told of what must not go out. */
export function reportMessage(shown: ShownReport, crisisText: string): Message {
  return compose(shown, sayBody(shown, crisisText, 'Your team leads have been told. You are not alone with this.'))
}

/** A report for one pair of eyes. */
export function privateReportMessage(answer: PrivateAnswer, crisisText: string): Message {
  return compose(answer, sayBody(answer, crisisText, sayLeads(answer.leads)))
}

function sayLeads(leads: PrivateAnswer['leads']): string {
  if (leads === 'told') return 'Your team leads have been told, with your name, so that they can help.'
  return 'I could not reach your team leads: please call one of them now.'
}

function compose({ report }: ShownReport, body: readonly Block[]): Message {
  const headline = sayHeadline(report)
  return { text: fitText(sayFallback(report), SHOWN.fallback), blocks: [section(headline), ...body] }
}

function sayBody(shown: ShownReport, crisisText: string, leads: string): Block[] {
  const { report } = shown
  if (report.notice === 'crisis') return sayCrisis(crisisText, leads)
  if (report.notice === 'not_covered') return [sayNotCovered()]
  const lines = [
    ...sayStrengths(report.strengths),
    ...sayFindings(report),
    ...(report.rewrite ? sayRewrite(report.rewrite) : []),
    saySituation(shown),
    sayArithmetic(report),
  ]
  return lines.filter((line) => line !== null)
}

function sayStrengths(strengths: readonly Strength[]): Block[] {
  const said = [...new Set(strengths.map(({ message }) => quoteText(message, SHOWN.strength)))]
  if (said.length === 0) return []
  return [section(['*What works:*', ...said.slice(0, SHOWN.strengths).map((line) => `• ${line}`)].join('\n'))]
}

/** The report in one breath, without markup. */
function sayFallback(report: Report): string {
  const headline = sayHeadline(report).replace(/:[a-z0-9_]+: |\*/g, '')
  const [first] = orderFindings(report.findings)
  return first && report.notice === null ? `${headline} ${toPlainText(first.message)}` : headline
}
