import type { Finding, Report, Severity, Strength } from '../core/report.ts'
import type { Ink, Paint } from './paint.ts'

const MOST_FINDINGS = 5
const VERDICT: Readonly<Record<Report['verdict'], readonly [Ink, string]>> = {
  ready: ['green', 'Ready to send'],
  revise: ['yellow', 'Worth another look'],
  flag: ['red', 'Please don’t send this yet'],
}
const MARK: Readonly<Record<Severity, readonly [Ink, string]>> = {
  error: ['red', '✖'],
  warning: ['yellow', '▲'],
  advice: ['dim', '·'],
}

/** A report for people at a terminal: what is good first, then at most five findings, then the rewrite. */
export function printReport(report: Report, draft: string, paint: Paint): string {
  const parts = [
    printHeadline(report, paint),
    ...report.strengths.map((strength) => printStrength(strength, draft, paint)),
    ...report.findings.slice(0, MOST_FINDINGS).map((finding) => printFinding(finding, paint)),
    ...printMore(report, paint),
    ...printRewrite(report, paint),
  ]
  return `${parts.join('\n')}\n`
}

function printHeadline({ verdict, score, notice, situation }: Report, paint: Paint): string {
  if (notice === 'crisis')
    return paint(
      'red',
      'Stop: someone may be in danger. Do not send this. Tell your team lead now; emergency help comes first.',
    )
  if (notice === 'not_covered')
    return paint('yellow', 'Not checked: this is no language checkreply reads (en, de, nl).')
  const [ink, words] = VERDICT[verdict]
  const headline = paint(ink, paint('bold', `${words} · ${score}/100`))
  const isUnknown = situation.includes('unknown')
  const hint = 'The customer’s message is unknown, so only what is wrong in any situation was looked for.'
  return isUnknown ? `${headline}\n${paint('dim', hint)}` : headline
}

function printStrength({ start, end, message }: Strength, draft: string, paint: Paint): string {
  return `${paint('green', '✔')} ${message} ${paint('dim', `“${shorten(draft.slice(start, end))}”`)}`
}

function printFinding({ criterion, severity, quote, message, points }: Finding, paint: Paint): string {
  const [ink, mark] = MARK[severity]
  const words = quote === null ? '' : ` ${paint('cyan', `“${shorten(quote)}”`)}`
  return `${paint(ink, mark)} ${paint('bold', criterion)}${words} ${paint('dim', `−${points}`)}\n  ${message}`
}

function printMore({ findings }: Report, paint: Paint): readonly string[] {
  const more = findings.length - MOST_FINDINGS
  return more > 0 ? [paint('dim', `and ${more} more of the kind`)] : []
}

function printRewrite({ rewrite }: Report, paint: Paint): readonly string[] {
  if (!rewrite) return []
  const isWhole = rewrite.kind === 'whole'
  const title = isWhole ? 'Send this instead' : 'A safer start; the rest only you can write'
  const filled = rewrite.blanks.length > 0 ? `would score ${rewrite.score} once filled` : `scores ${rewrite.score}`
  return ['', `${paint('bold', title)} ${paint('dim', `(${filled})`)}`, rewrite.text]
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)].map((s) => s.segment)
  return graphemes.length <= 90 ? line : `${graphemes.slice(0, 89).join('')}…`
}
