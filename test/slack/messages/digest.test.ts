import { describe, expect, it } from '@jest/globals'
import { CRITERIA, LANGUAGES } from '../../../src/core/report.ts'
import { ACTS } from '../../../src/core/rubric.ts'
import { fitArgs } from '../../../src/slack/fit.ts'
import { digestMessage } from '../../../src/slack/messages/digest.ts'
import { digestChart } from '../../../src/slack/messages/digest-chart.ts'
import { wordsIn } from '../../../src/slack/words/words.ts'
import { checkBlocks } from '../../fake-slack/blocks/check-blocks.ts'
import { aDigest, someTotals } from '../../support/a-digest.ts'
import { readWords } from '../../support/slack-words.ts'

const CHART = { file: 'F1', alt: 'Bars' }

describe('the weekly digest', () => {
  it('says what was checked, what went well and what came up, each beside the week before', () => {
    const said = readWords(digestMessage(aDigest(), wordsIn('en'), CHART).blocks)

    expect(said.split('\n')).toEqual([
      ':bar_chart: *Your week, 2 March to 8 March*',
      '*42 drafts were checked.* 30 the week before.',
      '• 28 ready at once (67 %), 50 % the week before',
      '• 11 with one more pass to make',
      '• 3 held back for a second look',
      'Chart of the week',
      '*What the team did well*',
      '• Saying thank you (20×)',
      '• Saying when (8×)',
      '*What came up most*',
      '• Feels brushed off: 9×, the week before 12×',
      '• A thank-you is missing: 6×, as the week before',
      'Each version of a draft counts once. Nobody’s name is in any figure. A lead can turn this off: my Home tab → Settings → People and times.',
    ])
  })

  it('says what is new', () => {
    const now = someTotals({ criteria: { canned: 2 } as never })

    expect(readWords(digestMessage(aDigest([someTotals(), now]), wordsIn('en'), null).blocks)).toContain(
      '• Could answer any message: 2×, not once the week before',
    )
  })

  it('compares with nothing where the week before had too few people', () => {
    const said = readWords(digestMessage(aDigest([null, someTotals()]), wordsIn('en'), null).blocks)

    expect(said).toContain('The week before had too few people for a figure.')
    expect(said).toContain('• Feels brushed off: 9×\n')
  })

  it.each(LANGUAGES)('tells no figure about too few people, and says why, in %s', (language) => {
    const digest = aDigest([someTotals(), null])
    const said = readWords(digestMessage(digest, wordsIn(language), null).blocks)

    expect(said.replace(/2\D+8\D+/, '').match(/\d+/g)).toEqual(['5'])
    expect(digestChart(digest, wordsIn(language))).toBeNull()
  })

  it.each(LANGUAGES)('has a name for whatever may be found or praised in %s', (language) => {
    const { act } = wordsIn(language).digest
    const named = ACTS.filter((one) => one in wordsIn(language).home.act)

    expect(named.filter((one) => !(one in act))).toEqual([])
  })

  it.each(LANGUAGES)('is within Slack’s limits in %s, however much was found', (language) => {
    const all = someTotals({
      criteria: Object.fromEntries(CRITERIA.map((id) => [id, 99_999])) as never,
      strengths: Object.fromEntries(ACTS.map((act) => [act, 99_999])),
    })
    const digest = aDigest(Array(6).fill(all))
    const drawing = digestChart(digest, wordsIn(language))
    const chart = { file: 'F1', alt: drawing?.alt ?? '' }

    expect(checkBlocks(fitArgs({ ...digestMessage(digest, wordsIn(language), chart) }).blocks)).toEqual([])
  })
})

describe('its chart', () => {
  it('is told in words, too', () => {
    expect(digestChart(aDigest(), wordsIn('en'))?.alt.replace(/\s/g, ' ')).toBe(
      'Checks a week, by how they came out. 16 – 22 Feb: too few people for a figure. ' +
        '23 Feb – 1 Mar: 15 ready, 13 with one more pass, 2 held back. ' +
        '2 – 8 Mar: 28 ready, 11 with one more pass, 3 held back. ' +
        'What came up most: Feels brushed off: 9×, A thank-you is missing: 6×.',
    )
  })

  it('has a gap for a week with too few people, and no second part where nothing was found', () => {
    const drawing = digestChart(aDigest([null, someTotals({ criteria: {} as never })]), wordsIn('en'))

    expect(drawing?.chart.panels).toMatchObject([
      {
        kind: 'stacked',
        series: [
          { name: 'Ready at once', values: [null, 28] },
          { name: 'One more pass', values: [null, 11] },
          { name: 'Held back', values: [null, 3] },
        ],
      },
    ])
  })
})
