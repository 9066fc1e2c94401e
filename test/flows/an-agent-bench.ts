import { afterAll, afterEach, beforeAll, jest } from '@jest/globals'
import type { Check } from '../../src/app/ports.ts'
import { DEFAULT_SETTINGS, type TeamSettings } from '../../src/core/team/settings.ts'
import { EVENTS, SCOPES } from '../../src/slack/names.ts'
import { aDurableBench, type DurableBench } from '../durable/a-durable-bot.ts'
import type { FakeSlack } from '../fake-slack/fake-slack.ts'
import { readWords } from '../support/slack-words.ts'
import { scriptedCheck } from './a-scripted-check.ts'

/** A Slack with people in it, and the bot that judges by `scriptedCheck`. */
export interface AgentBench {
  readonly slack: FakeSlack
  /** Posts a draft in the review channel; resolves to its ts once its report is there. */
  postDraft(text: string, user?: string): Promise<string>
  /** Where the report of a draft stands. */
  reportOf(ts: string): { readonly channel: string; readonly ts: string }
  /** Posts a draft as UANN, and clicks a button below its report, as UANN or somebody else. */
  clickUnder(text: string, action: string, user?: string): Promise<void>
  /** Resolves once somebody's modal on top reads so. */
  modalReads(user: string, words: string | RegExp): Promise<string>
  homeReads(user: string, words: string | RegExp): Promise<string>
  /** Everybody closes what they have open. */
  closeModals(): Promise<void>
  close(): Promise<void>
}

export interface AgentBenchOptions {
  readonly settings?: Partial<TeamSettings>
  /** Absent: `scriptedCheck`; null: the rubric that comes along. */
  readonly check?: Check | null
}

/** One bench for all tests of a file; what one of them left open is closed after it. */
export function shareAgentBench(options: AgentBenchOptions = {}): () => AgentBench {
  let bench: AgentBench | null = null
  const share = () => {
    if (!bench) throw new Error('The bench is there within tests only')
    return bench
  }
  jest.setTimeout(30_000)
  beforeAll(async () => {
    bench = await anAgentBench(options)
  })
  afterEach(() => share().closeModals())
  afterAll(() => share().close())
  return share
}

/** With no more scopes and events than the manifest has. */
export async function anAgentBench({ settings, check = scriptedCheck }: AgentBenchOptions = {}): Promise<AgentBench> {
  const bench = await aDurableBench({ app: { scopes: SCOPES, events: EVENTS }, workspaces: [WORKSPACE] })
  if (settings) await saveSettings(bench, settings)
  await bench.start({}, { check: check ?? undefined })
  const { slack } = bench
  const reads = async (look: () => object | null, words: string | RegExp, what: string) => {
    const seen = () => readWords(look() ?? {})
    const isThere = () => (typeof words === 'string' ? seen().includes(words) : words.test(seen()))
    await slack.until(isThere, `${what} that reads ${words}`, 10_000).catch((error) => {
      throw new Error(`${error.message}\nIt reads:\n${seen()}\n${bench.log.text()}`)
    })
    return seen()
  }
  const postDraft = async (text: string, user = 'UANN') => {
    const ts = slack.post('CREVIEW', user, text)
    await slack.until(() => slack.threadOf(ts).length > 0, 'a report', 10_000)
    return ts
  }
  const reportOf = (ts: string) => ({ channel: 'CREVIEW', ts: slack.threadOf(ts)[0]?.ts ?? '' })
  return {
    slack,
    postDraft,
    reportOf,
    async clickUnder(text, action, user = 'UANN') {
      const ts = await postDraft(text)
      await slack.click({ user, ...reportOf(ts), action })
    },
    modalReads: (user, words) => reads(() => slack.modalOf(user), words, `a modal of ${user}`),
    homeReads: (user, words) => reads(() => slack.homeOf(user), words, `the Home tab of ${user}`),
    async closeModals() {
      for (const { id } of PEOPLE) while (slack.modalOf(id)) await slack.closeModal(id)
    },
    close: () => bench.close(),
  }
}

const PEOPLE = [
  { id: 'UANN' },
  { id: 'UBEN' },
  { id: 'UEVA', locale: 'de-AT' },
  { id: 'UJAN', locale: 'nl-NL' },
  { id: 'ULEAD', isAdmin: true },
]

const WORKSPACE = {
  team: 'T1',
  people: PEOPLE,
  channels: [{ id: 'CREVIEW' }, { id: 'CFLAG' }, { id: 'CIDEAS' }, { id: 'CANY', members: ['UANN', 'UBEN'] }],
}

async function saveSettings(bench: DurableBench, settings: Partial<TeamSettings>): Promise<void> {
  const audit = {
    team: 'T1',
    who: 'ULEAD',
    what: 'settings.save',
    subject: '',
    about: null,
    before: null,
    after: null,
    at: 0,
  }
  const kept = { settings: { ...DEFAULT_SETTINGS, ...settings }, version: 1 }
  await bench.withStorage((storage) => storage.team.settings.save('T1', kept, audit))
}
