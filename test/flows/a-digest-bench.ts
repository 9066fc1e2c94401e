import type { Bot } from '../../src/compose.ts'
import type { TeamSettings } from '../../src/core/team/settings.ts'
import { EVENTS, SCOPES } from '../../src/slack/names.ts'
import { asFields, asText } from '../fake-slack/fields.ts'
import type { SlackMessage } from '../fake-slack/message.ts'
import { readWords } from '../support/slack-words.ts'
import { aLeadBench, type LeadBench } from './a-lead-bench.ts'

const PEOPLE = [
  { id: 'UANN' },
  { id: 'UBEN' },
  { id: 'UEVA', locale: 'de-AT' },
  { id: 'UJAN' },
  { id: 'UKIM' },
  { id: 'ULEAD' },
]
const SLACK = {
  app: { scopes: SCOPES, events: EVENTS },
  workspaces: [{ team: 'T1', people: PEOPLE, channels: [{ id: 'CREVIEW' }, { id: 'CFLAG' }] }],
}

export const MONDAY_NINE = '2026-03-09T09:00:00Z'

/** A team that had its drafts checked in the first week of March. */
export interface DigestBench extends LeadBench {
  /** Starts a bot at a time. */
  startAt(time: string): Promise<Bot>
  digests(): readonly SlackMessage[]
  /** The files that the first digest shows. */
  charts(): readonly string[]
  /** Resolves once a bot has looked at its calendar and done what followed: later work of it is done by then. */
  settle(bot: Bot): Promise<void>
  /** Resolves, once there is a digest, to what it says. */
  digestReads(): Promise<string>
}

/** So many people had one draft checked each; the first of them was held back. */
export async function aDigestBench(people: number, settings: Partial<TeamSettings> = {}): Promise<DigestBench> {
  const bench = await aLeadBench(settings, SLACK)
  const { slack } = bench
  let now = ''
  const clock = { now: () => new Date(now) }
  function startAt(time: string): Promise<Bot> {
    now = time
    return bench.start({}, { clock, wait })
  }
  const digests = () => slack.messagesIn('CFLAG').filter(({ blocks }) => JSON.stringify(blocks).includes(':bar_chart:'))
  async function check(user: string, text: string): Promise<void> {
    const ts = slack.post('CREVIEW', user, text)
    await slack.until(() => slack.threadOf(ts).length > 0, 'a report')
  }
  const bot = await startAt('2026-03-04T10:00:00Z')
  for (const { id } of PEOPLE.slice(0, people)) await check(id, id === 'UANN' ? 'FLAG No.' : 'Here you are.')
  await bench.stop(bot)
  return {
    ...bench,
    startAt,
    digests,
    charts: () => (digests()[0]?.blocks ?? []).flatMap(({ slack_file }) => asText(asFields(slack_file).id) || []),
    async settle(running) {
      await check('ULEAD', 'Here you are.')
      await running.idle()
    },
    async digestReads() {
      await slack.until(() => digests().length > 0, 'the digest')
      return readWords(digests()[0]?.blocks ?? [])
    },
  }
}

/** What takes seconds takes little here; what somebody is waited for takes as long as ever. */
function wait(milliseconds: number): Promise<void> {
  const shorter = milliseconds < 1000 ? milliseconds : milliseconds / 20
  return new Promise((resolve) => void setTimeout(resolve, shorter).unref())
}
