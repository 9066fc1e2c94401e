import type { SoakResult } from './result.ts'

/** The result for people: one line a figure. */
export function sayResult({ options, tally, ack, report, start, ...result }: SoakResult): string {
  const { mode, engine, replicas, lanes, protocol, rate, seed } = options
  const rows: readonly (readonly [string, unknown])[] = [
    [
      'bots',
      `${mode}, ${engine}, ${replicas} replica(s), ${lanes} lane(s), posting protocol ${protocol}, seed ${seed}`,
    ],
    ['events', `${result.events} in ${result.seconds} s (asked for ${rate} a second); ${tally.drafts} drafts`],
    ['kills', result.kills],
    ['reports', `${tally.lost} lost, ${tally.double} double, ${tally.wrong} wrong in the end`],
    [
      'cards',
      `${tally.lostCards} lost, ${tally.doubleCards} double, ${tally.wrongCards} wrong, ${tally.strayCards} stray`,
    ],
    [
      'commands',
      `${tally.commands} acked: ${tally.lostAnswers} unanswered, ${tally.doubleAnswers} double, ${tally.repeatedAnswers} repeated in a direct message after a crash`,
    ],
    ['given up', `${result.givenUp} events`],
    ['ack', `p50 ${ack.p50} ms, p99 ${ack.p99} ms, most ${ack.max} ms (${ack.count})`],
    ['event to report', `p50 ${report.p50} ms, p99 ${report.p99} ms, most ${report.max} ms (${report.count})`],
    ['start to ready', `p50 ${start.p50} ms, p99 ${start.p99} ms, most ${start.max} ms (${start.count})`],
    ['processor', `${result.cpu} ms an event; the machine's load was ${result.load}`],
    ['memory', `${result.memory.join(' ')} MB`],
    ...Object.entries(result.complaints).map(([words, count]) => ['logged', `${count} × ${words.trim()}`] as const),
    ...tally.examples.map((example) => ['see', example] as const),
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')
}
