import { describe, expect, it } from '@jest/globals'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { drawChart } from '../../src/chart/draw-chart.ts'
import { LANGUAGES } from '../../src/core/report.ts'
import { digestChart } from '../../src/slack/messages/digest-chart.ts'
import { wordsIn } from '../../src/slack/words/words.ts'
import { aDigest } from '../support/a-digest.ts'

/** How many pixels have each colour, as `#rrggbb`. */
async function countColours(png: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const image = await loadImage(Buffer.from(png))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${Buffer.from(data.slice(at, at + 3)).toString('hex')}`
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return counts
}

describe.each(LANGUAGES)('a chart in %s', (language) => {
  it('is a PNG with every colour of its bars, and letters', async () => {
    const chart = digestChart(aDigest(), wordsIn(language))?.chart ?? { panels: [] }

    const png = await drawChart(chart)
    const colours = await countColours(png)

    expect(Buffer.from(png.slice(1, 4)).toString()).toBe('PNG')
    for (const bar of ['#0072b2', '#e69f00', '#7a1f3d', '#b9c4cd']) expect(colours.get(bar) ?? 0).toBeGreaterThan(500)
    expect(colours.get('#1d1c1d') ?? 0).toBeGreaterThan(2000)
  })
})
