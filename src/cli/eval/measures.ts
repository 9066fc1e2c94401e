import type { Family } from './families.ts'

export const MEASURES = ['recall', 'falseAlarms', 'precision', 'f1', 'balanced'] as const
export type Measure = (typeof MEASURES)[number]

/** Shares, 0–1; null where there is nothing to compare. `balanced` is the balanced accuracy. */
export type Measures = Readonly<Record<Measure, number | null>>

/** Recall wants bad families and false alarms good ones; all the others want both. */
export function measureFamilies(families: readonly Family[]): Measures {
  const bad = families.flatMap((family) => family.bad ?? [])
  const good = families.flatMap((family) => family.good ?? [])
  const [hits, alarms] = [sum(bad), sum(good)]
  const recall = divide(hits, bad.length)
  const falseAlarms = divide(alarms, good.length)
  if (recall === null || falseAlarms === null) return { recall, falseAlarms, precision: null, f1: null, balanced: null }
  return {
    recall,
    falseAlarms,
    precision: divide(hits, hits + alarms),
    f1: divide(2 * hits, bad.length + hits + alarms),
    balanced: (recall + 1 - falseAlarms) / 2,
  }
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
