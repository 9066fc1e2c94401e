import type { Attack } from './adversarial.ts'
import type { ColdStart } from './cold-start.ts'
import type { HeapPoint } from './heap.ts'
import type { CuePoint, LengthPoint } from './scaling.ts'
import type { Speed } from './speed.ts'

export interface Measured {
  readonly replies: number
  /** On average. */
  readonly characters: number
  readonly speed: readonly Speed[]
  readonly coldStart: readonly ColdStart[]
  readonly lengths: readonly LengthPoint[]
  readonly cues: readonly CuePoint[]
  readonly attacks: readonly Attack[]
  readonly heap: readonly HeapPoint[]
}

/** All tables, for people. */
export function printMeasured(measured: Measured): string {
  const { speed, coldStart, lengths, cues, attacks, heap } = measured
  return [
    `${measured.replies} replies of ${measured.characters.toFixed(0)} characters on average`,
    printTable(
      ['', 'p50 ms', 'p99 ms', 'drafts a second', 'times alex'],
      speed.map(({ name, p50, p99, rate, againstAlex }) => [
        name,
        ms(p50),
        ms(p99),
        rate.toFixed(0),
        againstAlex.toFixed(1),
      ]),
    ),
    printTable(
      ['process start to first verdict', 'ms'],
      coldStart.map((one) => [one.name, one.ms.toFixed(0)]),
    ),
    printTable(
      ['characters', 'analysis ms', 'µs a 1,000 characters', 'whole check ms'],
      lengths.map(({ characters, analysisMs, checkMs }) => [
        String(characters),
        ms(analysisMs),
        ((1e6 * analysisMs) / characters).toFixed(0),
        ms(checkMs),
      ]),
    ),
    printTable(
      ['synthetic cues', 'ms', 'ms by indexOf'],
      cues.map((one) => [String(one.cues), ms(one.ms), ms(one.scanMs)]),
    ),
    printTable(
      ['40,000 characters of', 'analysis ms', 'whole check ms'],
      attacks.map(({ name, analysisMs, checkMs }) => [name, ms(analysisMs), ms(checkMs)]),
    ),
    printTable(
      ['checks', 'heap used, MiB'],
      heap.map(({ checks, used }) => [String(checks), used.toFixed(1)]),
    ),
  ].join('\n\n')
}

function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows]
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return all.map((row) => `  ${row.map(pad).join('  ')}`).join('\n')
}

function ms(value: number): string {
  return value.toFixed(3)
}
