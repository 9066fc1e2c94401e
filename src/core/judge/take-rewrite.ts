import type { Analysis } from '../engine.ts'
import type { LanguageDetector } from '../language.ts'
import type { Report, Rewrite } from '../report.ts'
import { fillBlanks, findBlanks } from '../rewrite/blanks.ts'
import { findFrame } from '../rewrite/frame.ts'
import { findGuardProblems } from '../rewrite/guard.ts'
import { forgottenSpans } from '../rewrite/plan.ts'
import { findAddresses, isSpelledOut } from './addresses.ts'
import { type EchoFinder, isPieceOf } from './echo.ts'
import type { Remark } from './opinion.ts'
import { normaliseQuote } from './quote.ts'
import { dropUnseen } from './unseen.ts'

/** What the judge's rewrite is held against. */
export interface RewriteContext {
  readonly analysis: Analysis
  readonly detect: LanguageDetector
  /** The rules' report on another text in the draft's place. */
  readonly rescore: (draft: string) => Report
  readonly remarks: readonly Remark[]
  /** Knows what no rewrite may repeat: the prompt, and the customer's own words. */
  readonly isEcho: EchoFinder
  /** Somebody asked for words in place of blanks: then fewer blanks are better at the same score. */
  readonly isWordingWanted: boolean
}

const LONGEST = 6000

/**
 * The report with the judge's rewrite in place of ours, where it passes the same guard, answers the remarks, brings no
 * fault of its own and scores higher; else the report as it was.
 */
export function takeRewrite(report: Report, text: string | null, context: RewriteContext): Report {
  if (report.verdict === 'ready' || report.notice !== null || text === null) return report
  const rewrite = clean(text)
  if (!isSafe(rewrite, context)) return report
  const { language } = context.analysis
  const again = context.rescore(fillBlanks(rewrite, language.templates))
  const found = toRewrite(rewrite, again, report)
  return found && isBetter(found, report, context) ? { ...report, rewrite: found } : report
}

/** Without characters nobody sees and without what steers a terminal. */
function clean(text: string): string {
  const lines = dropUnseen(text).replace(/\r\n?/g, '\n')
  return lines.replace(/(?!\n)\p{Cc}/gu, '').trim()
}

function isSafe(rewrite: string, { analysis, detect, remarks, isEcho }: RewriteContext): boolean {
  if (rewrite === '' || rewrite.length > LONGEST || isEcho(rewrite)) return false
  // Who only wants a part of the draft shown need not ask for words: it may be what the draft told a machine to say.
  if (isPieceOf(analysis.source, rewrite)) return false
  if (isSpelledOut(rewrite) || !findAddresses(rewrite).every((address) => analysis.source.includes(address)))
    return false
  const kept = normaliseQuote(rewrite)
  if (remarks.some(({ quote }) => kept.includes(normaliseQuote(quote)))) return false
  const forgotten = forgottenSpans(analysis, findFrame(analysis))
  const { source, language, customer } = analysis
  const context = { language, customer: customer?.text ?? null, forgotten, detect }
  return findGuardProblems(source, rewrite, context).length === 0
}

/** Null where it would not be ready, or brings a fault that the draft does not have. */
function toRewrite(text: string, again: Report, report: Report): Rewrite | null {
  const known = new Set(report.findings.map(({ message }) => message))
  if (again.verdict !== 'ready' || again.score === null) return null
  if (!again.findings.every(({ message }) => known.has(message))) return null
  const advice = report.rewrite?.advice
  return {
    text,
    kind: 'whole',
    blanks: findBlanks(text),
    score: again.score,
    source: 'judge',
    ...(advice && { advice }),
  }
}

function isBetter(rewrite: Rewrite, { rewrite: ours, score }: Report, { isWordingWanted }: RewriteContext): boolean {
  const least = ours?.score ?? score ?? 0
  if (rewrite.score !== least || !ours || !isWordingWanted) return rewrite.score > least
  return rewrite.blanks.length < ours.blanks.length
}
