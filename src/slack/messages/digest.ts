import type { Digest } from '../../app/team/digest.ts'
import type { Totals } from '../../app/team/weeks.ts'
import { CRITERIA } from '../../core/report.ts'
import { SHOWN } from '../limits.ts'
import type { Words } from '../words/words.ts'
import { type Block, type Message, note, plain, section } from './blocks.ts'
import { type Count, rank } from './rank.ts'

/** A chart that Slack has already, and what it shows in words. */
export interface ShownChart {
  readonly file: string
  readonly alt: string
}

/** What leads are told of a week: first what the team did well. */
export function digestMessage(digest: Digest, words: Words, chart: ShownChart | null): Message {
  const { digest: said } = words
  const headline = sayHeadline(digest, words)
  const [now, before] = lastTwo(digest)
  const figures = now ? sayFigures(now, before, words) : [section(said.few(digest.minimumGroup))]
  const image = chart ? [showChart(chart, words)] : []
  const blocks = [section(headline), ...figures.slice(0, 1), ...image, ...figures.slice(1), ...sayEnd(now, words)]
  return { text: headline.replace(/:[a-z0-9_]+: |\*/g, ''), blocks }
}

/** The figures of the week and of the one before; null where there are none. */
export function lastTwo({ weeks }: Digest): readonly [Totals | null, Totals | null] {
  const [now = null, before = null] = weeks.toReversed().map(({ figures }) => figures)
  return [now, before]
}

/** Monday and Sunday, as their reader writes them. */
function sayHeadline({ weeks, timeZone }: Digest, { digest: { locale, headline } }: Words): string {
  const { from = '', until = '' } = weeks.at(-1) ?? {}
  const say = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone })
  return headline(say.format(new Date(from)), say.format(Date.parse(until) - 1))
}

function sayFigures(now: Totals, before: Totals | null, words: Words): Block[] {
  const { digest: said } = words
  const strengths = rank(now.strengths).map(([act, checks]) => said.strength(said.act[act] ?? said.otherAct, checks))
  const found = rank(now.criteria, CRITERIA).map((count) => sayFound(count, before, words))
  return [
    section(sayVerdicts(now, before, words)),
    ...(strengths.length > 0 ? [section([said.works, ...strengths.slice(0, SHOWN.strengths)].join('\n'))] : []),
    section([said.found, ...(found.length > 0 ? found.slice(0, SHOWN.findings) : [said.nothingFound])].join('\n')),
  ]
}

function sayVerdicts({ checks, verdicts }: Totals, before: Totals | null, { digest: said }: Words): string {
  const { ready, revise, flag } = verdicts
  const hasBefore = before !== null && before.checks > 0
  const was = hasBefore ? ` ${said.checksBefore(before.checks)}` : ''
  const readyWas = hasBefore ? `, ${said.readyBefore(percent(before.verdicts.ready, before.checks))}` : ''
  return [
    `${said.checks(checks)}${was}`,
    `${said.ready(ready, percent(ready, checks))}${readyWas}`,
    said.revise(revise),
    said.flag(flag),
    ...(hasBefore ? [] : [said.noneBefore]),
  ].join('\n')
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole)
}

function sayFound([id, checks]: Count<keyof Words['criteria']>, before: Totals | null, words: Words): string {
  const { digest: said, criteria } = words
  if (!before) return said.alone(criteria[id], checks)
  const was = before.criteria[id] ?? 0
  if (was === 0) return said.fresh(criteria[id], checks)
  return was === checks ? said.same(criteria[id], checks) : said.change(criteria[id], checks, was)
}

function showChart({ file, alt }: ShownChart, { digest }: Words): Block {
  return { type: 'image', slack_file: { id: file }, alt_text: alt, title: plain(digest.chart.title) }
}

function sayEnd(now: Totals | null, { digest: said }: Words): Block[] {
  return [note(now ? `${said.small} ${said.off}` : said.off)]
}
