import type { Chart, Plugin } from 'chart.js'
import type { ChartPanel } from '../app/chart.ts'
import { FONT } from './font.ts'
import { INK } from './panel.ts'

const SIZE = 24
/** Pixels: what is lower has no room for a figure. */
const LEAST = 28
const WHITE_ON = ['#0072b2', '#7a1f3d']

/** Each bar's own figure, so that nobody has to measure by eye; and words where there is none. */
export function writeValues({ kind, none }: ChartPanel): Plugin<'bar'> {
  return {
    id: 'values',
    afterDatasetsDraw(chart) {
      const { ctx } = chart
      ctx.font = `bold ${SIZE}px "${FONT}"`
      ctx.textBaseline = 'middle'
      for (const { index } of chart.getSortedVisibleDatasetMetas()) writeSeries(chart, index, kind)
      if (kind === 'stacked') writeNone(chart, none)
    },
  }
}

function writeSeries(chart: Chart<'bar'>, index: number, kind: ChartPanel['kind']): void {
  const { data = [], backgroundColor } = chart.data.datasets[index] ?? {}
  for (const [at, bar] of chart.getDatasetMeta(index).data.entries()) {
    const value = data[at]
    if (typeof value !== 'number') continue
    const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'] as never) as unknown as Place
    const isDark = WHITE_ON.includes(String(backgroundColor))
    if (kind === 'stacked') writeOnStack(chart, { x, y, base, width }, { value, isDark })
    else write(chart, String(value), { x: x + 10, y, colour: INK, align: 'left' })
  }
}

interface Place {
  readonly x: number
  readonly y: number
  readonly base: number
  readonly width: number
}

interface Figure {
  readonly value: number
  readonly isDark: boolean
}

/** Beside the bar where there is no room inside. */
function writeOnStack(chart: Chart<'bar'>, { x, y, base, width }: Place, { value, isDark }: Figure): void {
  if (value === 0) return
  const middle = (y + base) / 2
  if (base - y >= LEAST) write(chart, `${value}`, { x, y: middle, colour: isDark ? '#ffffff' : INK, align: 'center' })
  else write(chart, `${value}`, { x: x + width / 2 + 8, y: middle, colour: INK, align: 'left' })
}

function writeNone(chart: Chart<'bar'>, none: string): void {
  const { bottom } = chart.chartArea
  for (const at of (chart.data.labels ?? []).keys()) {
    if (chart.data.datasets.some(({ data }) => data[at] !== null)) continue
    const x = chart.scales.x?.getPixelForValue(at) ?? 0
    write(chart, none, { x, y: bottom - SIZE, colour: INK, align: 'center' })
  }
}

interface Writing {
  readonly x: number
  readonly y: number
  readonly colour: string
  readonly align: 'left' | 'center'
}

function write({ ctx }: Chart<'bar'>, text: string, { x, y, colour, align }: Writing): void {
  ctx.fillStyle = colour
  ctx.textAlign = align
  ctx.fillText(text, x, y)
}
