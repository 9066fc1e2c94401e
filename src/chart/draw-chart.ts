import type { Canvas } from '@napi-rs/canvas'
import type { ChartConfiguration } from 'chart.js'
import type { Chart, ChartPanel, DrawChart } from '../app/chart.ts'
import { FONT, registerFont } from './font.ts'
import { writeValues } from './label-bars.ts'
import { configurePanel, heightOf } from './panel.ts'

/** Pixels. Slack shows it at less than half, so that all letters are twice as large as they are to be read. */
const WIDTH = 1200
const MARGIN = 24
const GAP = 24

/** Draws without a browser. What draws is loaded only now: it is needed once a week. */
export const drawChart: DrawChart = async ({ panels }: Chart) => {
  const [{ createCanvas, GlobalFonts }, { Chart: Drawing, registerables }] = await Promise.all([
    import('@napi-rs/canvas'),
    import('chart.js'),
  ])
  registerFont(GlobalFonts)
  Drawing.register(...registerables)
  Drawing.defaults.font.family = FONT
  const height = panels.reduce((sum, panel) => sum + heightOf(panel) + GAP, MARGIN)
  const whole = createCanvas(WIDTH, height)
  const onto = whole.getContext('2d')
  onto.fillStyle = '#ffffff'
  onto.fillRect(0, 0, whole.width, whole.height)
  let top = MARGIN / 2
  for (const panel of panels) {
    const canvas = createCanvas(WIDTH - 2 * MARGIN, heightOf(panel))
    const drawing = new Drawing(asScreen(canvas), withValues(panel))
    onto.drawImage(canvas, MARGIN, top)
    drawing.destroy()
    top += canvas.height + GAP
  }
  return whole.encode('png')
}

/** Chart.js asks of a canvas nothing that this one has not. */
function asScreen(canvas: Canvas): ConstructorParameters<typeof import('chart.js').Chart>[0] {
  return canvas as unknown as ConstructorParameters<typeof import('chart.js').Chart>[0]
}

function withValues(panel: ChartPanel): ChartConfiguration<'bar', (number | null)[]> {
  return { ...configurePanel(panel), plugins: [writeValues(panel)] }
}
