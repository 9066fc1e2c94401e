import { groupFindings, type Point } from '../core/points.ts'
import type { Report, Rewrite, Severity, Strength } from '../core/report.ts'
import type { Ink, Paint } from './paint.ts'
import { printChanges } from './print-changes.ts'
import { quote } from './quote.ts'

const MOST_POINTS = 5
const VERDICT: Readonly<Record<Report['verdict'], readonly [Ink, string]>> = {
  ready: ['green', 'Ready to send'],
  revise: ['yellow', 'One more pass will help'],
  flag: ['red', 'Please hold this one back for now'],
}
const MARK: Readonly<Record<Severity, readonly [Ink, string]>> = {
  error: ['red', '✖'],
  warning: ['yellow', '▲'],
  advice: ['dim', '·'],
}

/** A report for people at a terminal: what is good first, then at most five findings, then the rewrite. */
export function printReport(report: Report, draft: string, paint: Paint): string {
  const points = groupFindings(report.findings)
  const parts = [
    printHeadline(report, paint),
    ...report.strengths.map((strength) => printStrength(strength, draft, paint)),
    ...points.slice(0, MOST_POINTS).map((point) => printPoint(point, paint)),
    ...printMore(points, paint),
    ...printRewrite(report, paint),
    ...printHandOn(report, paint),
    ...printJudge(report, paint),
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
    return paint(
      'yellow',
      'Not checked: this is neither English, German nor Dutch, or too short to tell. `--lang` says which.',
    )
  const [ink, words] = VERDICT[verdict]
  const headline = paint(ink, paint('bold', `${words} · ${score}/100`))
  const isUnknown = situation.includes('unknown')
  const hint = 'The customer’s message is unknown, so only what is wrong in any situation was looked for.'
  return isUnknown ? `${headline}\n${paint('dim', hint)}` : headline
}

function printStrength({ start, end, message }: Strength, draft: string, paint: Paint): string {
  return `${paint('green', '✔')} ${message} ${paint('dim', quote(draft.slice(start, end)))}`
}

function printPoint({ criterion, severity, quotes, message, cost }: Point, paint: Paint): string {
  const [ink, mark] = MARK[severity]
  const words = quotes.map((words) => `\n  ${paint('cyan', quote(words))}`).join('')
  return `${paint(ink, mark)} ${paint('bold', criterion)} ${paint('dim', `−${cost}`)}${words}\n  ${message}`
}

function printMore(points: readonly Point[], paint: Paint): readonly string[] {
  const more = points.length - MOST_POINTS
  return more > 0 ? [paint('dim', `and ${more} smaller ${more === 1 ? 'point' : 'points'}`)] : []
}

function printRewrite({ rewrite }: Report, paint: Paint): readonly string[] {
  if (!rewrite) return []
  const title = rewrite.kind === 'whole' ? 'Send this instead' : 'A safer start; the rest only you can write'
  const { lighter } = rewrite
  const other = lighter ? printOne(lighter, 'Was the rest of your draft right? Then this is enough', paint) : []
  return [...printOne(rewrite, title, paint), ...other]
}

function printOne(rewrite: Rewrite, title: string, paint: Paint): readonly string[] {
  const filled = rewrite.blanks.length > 0 ? `would score ${rewrite.score} once filled` : `scores ${rewrite.score}`
  const advice = (rewrite.advice ?? []).map(({ text }) => paint('yellow', `→ ${text}`))
  const changes = printChanges(rewrite.changes ?? [], paint)
  return ['', `${paint('bold', title)} ${paint('dim', `(${filled})`)}`, rewrite.text, ...advice, ...changes]
}

function printHandOn({ hand_on: handOn }: Report, paint: Paint): readonly string[] {
  return handOn ? ['', paint('bold', 'Hand the idea on'), handOn.note] : []
}

/** Only where a model was to be heard and was not: whoever reads the report should not count on it. */
function printJudge({ judge: { status, reason } }: Report, paint: Paint): readonly string[] {
  return status === 'failed' ? ['', paint('dim', `The rules alone say this: ${reason}.`)] : []
}
