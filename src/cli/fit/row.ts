/** A labelled reply as fitting sees it: which rules fire on it, at whatever severity. */
export interface Row {
  readonly fired: ReadonlySet<string>
  readonly isBad: boolean
  readonly source: string
  readonly weight: number
}

/** Weighted sum of the rows for which something holds. */
export function sumWeights(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.reduce((sum, row) => (holds(row) ? sum + row.weight : sum), 0)
}
