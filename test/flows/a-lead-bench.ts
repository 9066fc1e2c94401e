import { DEFAULT_SETTINGS, type TeamSettings } from '../../src/core/team/settings.ts'
import { aDurableBench, type DurableBench } from '../durable/a-durable-bot.ts'
import type { FakeSlackOptions } from '../fake-slack/fake-slack.ts'
import type { SlackMessage } from '../fake-slack/message.ts'

export interface LeadBench extends DurableBench {
  changeSettings(changes: Partial<TeamSettings>): Promise<void>
  /** All texts in the messages leads have, as they stand now. */
  cards(): readonly string[]
  /** Where the first card stands. */
  spot(): { readonly channel: string; readonly ts: string }
  /** A draft that leads are told of; resolves once they are. */
  postFlagged(): Promise<string>
  /** What somebody's modal on top says. */
  modal(user: string): string
  /** Waits until the first card says so. */
  cardSays(words: string): Promise<void>
}

/** Settings that a team has saved before the test begins. */
export async function aLeadBench(
  settings: Partial<TeamSettings> = {},
  options: FakeSlackOptions = {},
): Promise<LeadBench> {
  const bench = await aDurableBench(options)
  let version = 0
  const changeSettings = async (changes: Partial<TeamSettings>) => {
    version += 1
    const kept = { settings: { ...DEFAULT_SETTINGS, ...changes }, version }
    await bench.withStorage((storage) => storage.team.settings.save('T1', kept, SAVED))
  }
  await changeSettings(settings)
  const { slack } = bench
  const cards = () => slack.messagesIn('CFLAG').map(textOf)
  return {
    ...bench,
    changeSettings,
    cards,
    spot: () => ({ channel: 'CFLAG', ts: slack.messagesIn('CFLAG')[0]?.ts ?? '' }),
    async postFlagged() {
      const ts = slack.post('CREVIEW', 'UANN', 'FLAG No.')
      await slack.until(() => cards().length > 0, 'leads are told')
      return ts
    },
    modal: (user) => JSON.stringify(slack.modalOf(user)?.blocks ?? []),
    cardSays: (words) => slack.until(() => cards()[0]?.includes(words) ?? false, `the card says ${words}`),
  }
}

function textOf({ blocks }: SlackMessage): string {
  return JSON.stringify(blocks)
}

const SAVED = {
  team: 'T1',
  who: 'ULEAD',
  what: 'settings.save',
  subject: 'version 1',
  about: null,
  before: null,
  after: null,
  at: 0,
}
