import type { Family } from './families.ts'

export const MEASURES = ['recall', 'falseAlarms', 'precision', 'f1', 'balanced'] as const
export type Measure = (typeof MEASURES)[number]

/** Shares, 0–1; null where there is nothing to divide by. `balanced` is the balanced accuracy. */
export type Measures = Readonly<Record<Measure, number | null>>

export function measureFamilies(families: readonly Family[]): Measures {
  const { hits, recall } = measureRecall(families)
  const good = families.flatMap((family) => family.good ?? [])
  const alarms = sum(good)
  const falseAlarms = divide(alarms, good.length)
  const precision = divide(hits, hits + alarms)
  const f1 = recall === null || precision === null ? null : divide(2 * precision * recall, precision + recall)
  const balanced = recall === null || falseAlarms === null ? null : (recall + 1 - falseAlarms) / 2
  return { recall, falseAlarms, precision, f1, balanced }
}

/** How many votes of bad families hit, and which share of them that is. */
export function measureRecall(families: readonly Family[]): { readonly hits: number; readonly recall: number | null } {
  const bad = families.flatMap((family) => family.bad ?? [])
  const hits = sum(bad)
  return { hits, recall: divide(hits, bad.length) }
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
