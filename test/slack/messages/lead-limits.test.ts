import { describe, expect, it } from '@jest/globals'
import type { Appeal } from '../../../src/app/team/ports.ts'
import type { QueuedCard } from '../../../src/app/team/views.ts'
import { CRITERIA, LANGUAGES } from '../../../src/core/report.ts'
import type { Rubric } from '../../../src/core/rubric.ts'
import { DEFAULT_SETTINGS, type TeamSettings } from '../../../src/core/team/settings.ts'
import { fitArgs, fitView } from '../../../src/slack/fit.ts'
import { appealMessage } from '../../../src/slack/messages/appeal-card.ts'
import { coachForm, rejectForm } from '../../../src/slack/messages/lead-forms.ts'
import { sayQueue } from '../../../src/slack/messages/queue.ts'
import { settingsFields } from '../../../src/slack/messages/settings-fields.ts'
import { channelChoice, settingsForm } from '../../../src/slack/messages/settings-form.ts'
import { sayTrends } from '../../../src/slack/messages/trends.ts'
import { wordsIn } from '../../../src/slack/words/words.ts'
import { checkBlocks } from '../../fake-slack/blocks/check-blocks.ts'
import { checkView } from '../../fake-slack/blocks/check-view.ts'

const WORST = `<!channel> @everyone & مرحبا 👩‍👩‍👧‍👦 ${'x'.repeat(40_000)}`

const APPEAL = {
  id: 1,
  report: { team: 'T1', draft: { team: 'T1', channel: 'CREVIEW', ts: '1.1' }, revision: '0', author: 'UANN' },
  index: 0,
  finding: { criterion: 'dismissive', cue: 'x', mark: 'm', source: 'rule' },
  language: 'en',
  quote: WORST,
  reason: WORST,
  note: WORST,
  createdAt: 0,
  state: 'open',
  by: null,
  at: null,
  version: 0,
} as unknown as Appeal

const CARD = {
  card: { key: 'CREVIEW 1.1', author: 'UANN', state: 'claimed', by: 'ULEAD', at: 1, revision: '0', version: 1 },
  draft: { at: { team: 'T1', channel: 'CREVIEW', ts: '1.1' }, revision: '0', cardState: 'flagged' },
  found: CRITERIA,
} as unknown as QueuedCard

const SETTINGS: TeamSettings = {
  ...DEFAULT_SETTINGS,
  leads: { kind: 'list', users: Array.from({ length: 200 }, (_, at) => `U${at}A`) },
  phrases: Array.from({ length: 200 }, () => ({ avoid: 'a'.repeat(200), prefer: 'b'.repeat(200), language: 'de' })),
  protectedTexts: Array.from({ length: 50 }, () => 'c'.repeat(3000)),
  crisisText: 'd'.repeat(1000),
  policyLinks: Object.fromEntries(CRITERIA.map((id) => [id, `https://acme.test/${'e'.repeat(480)}`])),
}

const POINTS = Object.fromEntries(
  CRITERIA.map((id) => [id, { advice: 100, warning: 100, error: 100 }]),
) as Rubric['points']

describe.each(LANGUAGES)('what leads see in %s, with the worst inputs', (language) => {
  const words = wordsIn(language)

  it('is within Slack’s limits in an appeal, and rings nobody', () => {
    const { blocks } = fitArgs({ ...appealMessage(APPEAL, words, 'https://slack.test/p1') })

    expect(checkBlocks(blocks)).toEqual([])
    expect(JSON.stringify(blocks)).not.toMatch(/<!channel>|@everyone/)
  })

  it('is within Slack’s limits on the Home tab', () => {
    const queue = { kind: 'done', cards: Array(50).fill(CARD), appeals: Array(200).fill(APPEAL) } as const
    const trends = { kind: 'done', weeks: [], cues: [] } as const
    const blocks = [...sayQueue(queue, new Map([[1, 'https://slack.test/p1']]), words), ...sayTrends(trends, words)]

    expect(checkView(fitView({ type: 'home', blocks }) as never)).toEqual([])
  })

  it('is within Slack’s limits in every form', () => {
    const groups = Array.from({ length: 90 }, (_, at) => ({ text: `@${'g'.repeat(70)}`, value: `S${at}` }))
    const topics = ['people', 'criteria', 'points', 'words', 'channel'] as const
    const forms = topics.map((topic) => {
      const fields = settingsFields(topic, SETTINGS, { words, groups, points: POINTS, channel: 'CREVIEW' })
      return settingsForm({ metadata: '{}', fields, channel: 'CREVIEW', tried: null }, words)
    })
    const [field] = settingsFields('channel', SETTINGS, { words, groups, points: POINTS, channel: null })
    const choice = channelChoice({ metadata: '{}', fields: field ? [field] : [] }, words)

    for (const view of [...forms, choice, coachForm('{}', words), rejectForm('{}', words)])
      expect(checkView(fitView(view) as never)).toEqual([])
  })

  it('leaves settings that fit no field where they are', () => {
    const blocks = settingsFields('words', SETTINGS, { words, groups: [], points: POINTS, channel: null }).map(
      ({ block_id: block }) => block,
    )

    expect(blocks).toEqual(['registers.de', 'registers.nl', 'crisisText'])
  })
})
