/** Bars with their names: all words are there already, so that whoever draws needs no language. */
export interface Chart {
  readonly panels: readonly ChartPanel[]
}

export interface ChartPanel {
  /** `stacked`: one column a label. `beside`: a bar of each series below each other. */
  readonly kind: 'stacked' | 'beside'
  readonly title: string
  readonly labels: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Stands where a label has no values. */
  readonly none: string
}

export interface ChartSeries {
  readonly name: string
  /** One a label; null: there is no figure. */
  readonly values: readonly (number | null)[]
}

/** Resolves to a PNG. */
export type DrawChart = (chart: Chart) => Promise<Uint8Array>
