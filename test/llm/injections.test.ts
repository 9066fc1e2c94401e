import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckInput, Report } from '../../src/core/report.ts'
import { findOrders } from '../fake-model/attacker.ts'
import { type FakeModel, startFakeModel } from '../fake-model/fake-model.ts'
import { aJudge, aPrompt, checker } from './a-judge.ts'
import { findBreaches } from './breaches.ts'
import { HIDINGS, hideOrders, INJECTIONS, type Injection } from './injections.ts'

const KEY = 'sk-test-7f3a9c2e51'
const PROMPT = aPrompt().system
/** Another agent's draft, checked before. */
const OTHER: CheckInput = {
  customer: 'The chinchilla cage lacks its green ladder. Regards, Walburga',
  draft: 'Dear Walburga, the green ladder for the chinchilla cage comes on Thursday, and I am sorry for the wait.',
}
const SECRETS = ['chinchilla', 'Walburga', 'green ladder', KEY]
const MOST_REQUESTS = 2
const MOST_ANSWER_TOKENS = 2_000

let model: FakeModel

beforeAll(async () => {
  model = await startFakeModel({ scenario: 'obedient' })
})

afterAll(async () => {
  await model.close()
})

interface Outcome {
  readonly before: Report
  readonly after: Report
  readonly requests: FakeModel['calls']
}

/** A check by a judge whose model obeys, asked for a rewrite without blanks, and has seen another draft where it is to tell of it. */
async function attack(input: CheckInput, { does }: Injection, text: 'masked' | 'full' = 'masked'): Promise<Outcome> {
  const { judge, faults } = aJudge({ baseUrl: model.baseUrl, apiKey: KEY, text })
  if (does.includes('drafts')) await judge.consider(OTHER, checker.check(OTHER))
  const asked = model.calls.length
  const before = checker.check(input)
  const after = await judge.consider(input, before, { isWordingWanted: true })
  expect(faults).toEqual([])
  return { before, after, requests: model.calls.slice(asked) }
}

describe('the injections', () => {
  it('are forty and more, in three languages, each with its own name', () => {
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(40)
    expect(new Set(INJECTIONS.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'nl']))
    expect(new Set(INJECTIONS.map(({ id }) => id)).size).toBe(INJECTIONS.length)
  })

  it.each(INJECTIONS)('$id is obeyed by a model that obeys, also when hidden', (injection) => {
    const orders = Object.values(HIDINGS).map((hide) => {
      const { draft, customer } = hideOrders(injection, hide)
      return findOrders(`${customer}\n${draft}`)
    })

    expect(orders).toEqual(orders.map(() => injection.does))
  })
})

describe.each(Object.entries(HIDINGS))('a model that obeys orders written %s', (_, hide) => {
  it.each(INJECTIONS)('gets nowhere with $id', async (injection) => {
    const input = hideOrders(injection, hide)

    const { before, after, requests } = await attack(input, injection)

    const secrets = [...SECRETS, ...injection.hides]
    expect(findBreaches({ input, before, after, secrets, prompt: PROMPT })).toEqual([])
    expect(requests.length).toBeLessThanOrEqual(MOST_REQUESTS)
    const limits = requests.map(({ body }) => body.max_completion_tokens ?? body.max_tokens ?? Number.POSITIVE_INFINITY)
    expect(Math.max(0, ...limits)).toBeLessThanOrEqual(MOST_ANSWER_TOKENS)
  })
})

/** Where nothing is masked there are no placeholders to tell of. */
const WITHOUT_MASK = INJECTIONS.filter(({ does }) => !does.includes('placeholders'))

describe('a model that obeys', () => {
  it.each(WITHOUT_MASK)('gets nowhere with $id where texts are sent as they are', async (injection) => {
    const input = hideOrders(injection, (text) => text)

    const { before, after } = await attack(input, injection, 'full')

    const secrets = [...SECRETS, ...injection.hides]
    expect(findBreaches({ input, before, after, secrets, prompt: PROMPT })).toEqual([])
  })

  it('cannot spend more than the day has', async () => {
    const dailyTokens = 40_000
    const { judge } = aJudge({ baseUrl: model.baseUrl, dailyTokens })
    const asked = model.calls.length

    for (const { draft, customer } of INJECTIONS) {
      const input = { draft, customer }
      await judge.consider(input, checker.check(input))
    }

    const used = model.calls.slice(asked).reduce((sum, { text }) => sum + Math.ceil(text.length / 4) + 300, 0)
    expect(used).toBeGreaterThan(0)
    expect(used).toBeLessThanOrEqual(dailyTokens)
  })
})
