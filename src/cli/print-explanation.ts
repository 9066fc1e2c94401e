import type { Analysis } from '../core/engine.ts'
import type { Report } from '../core/report.ts'
import type { Rubric, Rule } from '../core/rubric.ts'
import { refusalOf } from '../core/rules.ts'
import type { Paint } from './paint.ts'
import { printCriteria, printScore, toFacts } from './print-rules.ts'
import { quote } from './quote.ts'

export interface Explained {
  readonly rubric: Rubric
  readonly report: Report
  readonly analysis: Analysis
  /** The caller named the language, so that it was not detected. */
  readonly isLanguageTold: boolean
}

const LEARNT: Readonly<Record<Analysis['situation']['source'], string>> = {
  customer: 'from the customer’s message',
  draft: 'from the draft itself',
  none: 'nothing tells it',
}

/** How a draft was judged, step by step, for people at a terminal. */
export function printExplanation(explained: Explained, paint: Paint): string {
  const { analysis, rubric } = explained
  const section = (title: string, lines: readonly string[]) => [paint('bold', title), ...lines.map(indent), '']
  return [
    ...section('Language', [printLanguage(explained)]),
    ...section('Situation', printSituation(analysis, paint)),
    ...section('Asked for', printNeeds(analysis, rubric.rules, paint)),
    ...section('What the draft does', printActs(analysis, paint)),
    ...section('Signals', printSignals(analysis)),
    ...section('Criteria', printCriteria(explained, paint)),
    ...section('Score', printScore(explained)),
  ].join('\n')
}

function printLanguage({ analysis, isLanguageTold }: Explained): string {
  const [own, told] = [analysis.language.language, analysis.reportLanguage.language]
  if (!isLanguageTold) return `${own} (by its words)`
  return own === told ? `${own} (as told)` : `${own} (by its words; the report speaks ${told}, as told)`
}

function printSituation({ situation, customer }: Analysis, paint: Paint): readonly string[] {
  const given = customer ? `the customer’s message is read as ${customer.language}` : 'no customer’s message was given'
  const signs = situation.source === 'customer' && customer ? customer.signs : []
  const lines = signs.map((sign) => {
    const at = customer?.sentences[sign.sentence]
    const words = at && customer ? quote(customer.text.slice(at.start, at.end)) : ''
    return `  ${sign.situation} ${words} ${paint('dim', `cue ${sign.cue}`)}`
  })
  return [`${situation.situations.join(', ')} (${LEARNT[situation.source]}; ${given})`, ...new Set(lines)]
}

/** What these situations ask for: whatever a rule about an absence would miss. */
function printNeeds(analysis: Analysis, rules: readonly Rule[], paint: Paint): readonly string[] {
  const { situations } = analysis.situation
  const lines = rules.flatMap(({ id, when }) => {
    const asking = when.situations?.filter((one) => situations.includes(one)) ?? []
    const isExcused = when.notSituations?.some((one) => situations.includes(one))
    if (when.acts || asking.length === 0 || isExcused) return []
    const met = refusalOf(when, toFacts(analysis))
    const missed = when.without ? `none of ${when.without.join(', ')}` : 'not done'
    const answer = met === null ? `${paint('yellow', '✖')} ${missed}` : `${paint('green', '✔')} ${met}`
    return [`${asking.join(', ')} ${answer} ${paint('dim', `(${id})`)}`]
  })
  return lines.length > 0 ? lines : ['nothing in particular']
}

function printActs(analysis: Analysis, paint: Paint): readonly string[] {
  const inOrder = [...analysis.acts].sort((a, b) => a.start - b.start)
  const lines = inOrder.map((act) => {
    const words = quote(analysis.source.slice(act.start, act.end))
    return `${act.act} ${words} ${paint('dim', `cue ${act.cue}${act.isStock ? ', stock' : ''}`)}`
  })
  return lines.length > 0 ? lines : ['nothing that is recognised']
}

function printSignals({ signals }: Analysis): readonly string[] {
  return Object.entries(signals).map(([name, value]) => `${name} ${Math.round(value * 100) / 100}`)
}

function indent(line: string): string {
  return `  ${line}`
}
