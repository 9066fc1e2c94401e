import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js'
import type { ChartPanel } from '../app/chart.ts'

/** Told apart by everybody, also in grey: Okabe and Ito's blue and orange, and a dark red (https://jfly.uni-koeln.de/color/). */
const COLOURS = { stacked: ['#0072b2', '#e69f00', '#7a1f3d'], beside: ['#0072b2', '#b9c4cd'] } as const
export const INK = '#1d1c1d'
const SIZE = { title: 32, text: 26 } as const

/** Pixels. */
export function heightOf({ kind, labels, series }: ChartPanel): number {
  return kind === 'stacked' ? 520 : 150 + labels.length * (30 + 30 * series.length)
}

/** A panel as Chart.js takes it. */
export function configurePanel(panel: ChartPanel): ChartConfiguration<'bar', (number | null)[]> {
  return {
    type: 'bar',
    data: {
      labels: panel.labels.map((label) => breakLabel(label, LONGEST_LINE[panel.kind])),
      datasets: panel.series.map((_, at) => toBars(panel, at)),
    },
    options: {
      ...BARE,
      indexAxis: panel.kind === 'beside' ? 'y' : 'x',
      plugins: sayAround(panel),
      scales: scalesOf(panel),
    },
  }
}

const BARE = { animation: false, responsive: false, devicePixelRatio: 1, layout: { padding: { right: 60 } } } as const

/** Characters. */
const LONGEST_LINE = { stacked: 13, beside: 26 } as const

/** A long name goes on two lines, at the blank nearest to its middle. */
function breakLabel(label: string, longest: number): string | string[] {
  if (label.length <= longest) return label
  const blanks = [...label.matchAll(/\s/g)].map(({ index }) => index)
  const middle = label.length / 2
  const [at] = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return at === undefined ? label : [label.slice(0, at), label.slice(at + 1)]
}

function toBars({ kind, series }: ChartPanel, at: number): ChartDataset<'bar', (number | null)[]> {
  const { name = '', values = [] } = series[at] ?? {}
  return {
    label: name,
    data: [...values],
    backgroundColor: COLOURS[kind][at],
    maxBarThickness: kind === 'stacked' ? 80 : 28,
  }
}

function sayAround({ title, series }: ChartPanel): ChartOptions<'bar'>['plugins'] {
  return {
    title: { display: true, text: title, align: 'start', color: INK, font: { size: SIZE.title, weight: 'bold' } },
    legend: {
      display: series.length > 1,
      align: 'start',
      labels: { color: INK, font: { size: SIZE.text }, boxWidth: 26, boxHeight: 26, padding: 24 },
    },
  }
}

/** Each bar has its own figure, so that nobody needs the axis that counts. */
function scalesOf({ kind }: ChartPanel): ChartOptions<'bar'>['scales'] {
  const ticks = { color: INK, font: { size: SIZE.text }, autoSkip: false, maxRotation: 0 }
  const names = { grid: { display: false }, ticks, stacked: kind === 'stacked' }
  const counts = { beginAtZero: true, display: false, stacked: kind === 'stacked' }
  return kind === 'beside' ? { x: counts, y: names } : { x: names, y: counts }
}
