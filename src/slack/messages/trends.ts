import type { AppealedCue, Stretch } from '../../app/team/figures.ts'
import type { Trends } from '../../app/team/views.ts'
import { addUp } from '../../app/team/weeks.ts'
import { CRITERIA } from '../../core/report.ts'
import { SHOWN } from '../limits.ts'
import type { Words } from '../words/words.ts'
import { type Block, section } from './blocks.ts'

const BAR = 20

/** A team's weeks as bars of text, and what its agents disagree with most. */
export function sayTrends({ weeks, cues }: Trends, words: Words): Block[] {
  const { home } = words.lead
  const found = sayFound(weeks, words)
  return [
    { type: 'divider' },
    section([`*${home.trends}*`, ...sayWeeks(weeks, words)].join('\n')),
    ...(found.length > 0 ? [section([`*${home.found}*`, ...found].join('\n'))] : []),
    ...(cues.length > 0 ? [section([`*${home.cues}*`, ...cues.map((cue) => sayCue(cue, words))].join('\n'))] : []),
  ]
}

/** Where there is a figure for none of them, that is said once. */
function sayWeeks(weeks: Trends['weeks'], words: Words): readonly string[] {
  const [first, last] = [weeks[0], weeks.at(-1)]
  const isEmpty = weeks.every(({ figures }) => !figures)
  if (!first || !last || !isEmpty) return weeks.map((week) => sayWeek(week, words))
  return [words.lead.home.few(nameDays({ from: first.from, until: last.until }, words))]
}

function sayWeek({ figures, ...week }: Trends['weeks'][number], words: Words): string {
  const { home } = words.lead
  if (!figures || figures.checks === 0) return home.few(nameDays(week, words))
  const share = figures.verdicts.ready / figures.checks
  return `${drawBar(share)} ${home.week(nameDays(week, words), figures.checks, Math.round(100 * share))}`
}

/** From Monday to Sunday, as their reader writes them. */
function nameDays({ from, until }: Stretch, { digest: { locale } }: Words): string {
  const say = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return say.formatRange(new Date(from), Date.parse(until) - 1)
}

/** Longest where it was found most often. */
function sayFound(weeks: Trends['weeks'], { criteria, lead: { home } }: Words): readonly string[] {
  const totals = addUp(weeks.flatMap(({ figures }) => (figures ? [figures] : [])))
  const counts = CRITERIA.flatMap((id): [string, number][] => {
    const count = totals.criteria[id] ?? 0
    return count > 0 ? [[criteria[id], count]] : []
  }).sort(([, few], [, many]) => many - few)
  const [, most] = counts[0] ?? ['', 1]
  return counts.slice(0, SHOWN.listed).map(([name, count]) => `${drawBar(count / most)} ${home.count(name, count)}`)
}

function drawBar(share: number): string {
  const full = Math.round(share * BAR)
  return `\`${'█'.repeat(full)}${'░'.repeat(BAR - full)}\``
}

function sayCue({ criterion, appeals, upheld }: AppealedCue, { criteria, lead: { home } }: Words): string {
  return home.cue(criteria[criterion], appeals, upheld)
}
