import { afterEach, describe, expect, it } from '@jest/globals'
import type { JudgeLedger } from '../../src/app/judge-ports.ts'
import type { CheckInput } from '../../src/core/report.ts'
import type { JudgeParts } from '../../src/llm/judge.ts'
import { createMemoryLedger } from '../../src/llm/memory-ledger.ts'
import type { JudgeSettings } from '../../src/llm/settings.ts'
import { type FakeModel, type FakeModelOptions, startFakeModel } from '../fake-model/fake-model.ts'
import { aJudge, checker, LOUNGE, LOUNGE_REMARK, type TestJudge } from './a-judge.ts'

const GOOD = { remarks: [LOUNGE_REMARK], rewrite: null }

const open: FakeModel[] = []
afterEach(() => Promise.all(open.splice(0).map((model) => model.close())))

interface Setting {
  readonly model?: FakeModelOptions
  readonly settings?: Partial<JudgeSettings>
  readonly parts?: Partial<JudgeParts>
}

async function aJudgeOf({ model, settings, parts }: Setting = {}): Promise<TestJudge & { readonly fake: FakeModel }> {
  const fake = await startFakeModel({ answer: GOOD, ...model })
  open.push(fake)
  return { fake, ...aJudge({ baseUrl: fake.baseUrl, ...settings }, parts) }
}

/** Drafts about a lounge, each another. */
function aDraft(number: number): CheckInput {
  return { ...LOUNGE, draft: `${LOUNGE.draft} This is lounge number ${number}.` }
}

function consider({ judge }: TestJudge, input: CheckInput = LOUNGE, signal?: AbortSignal) {
  return judge.consider(input, checker.check(input), { signal })
}

describe('a judged draft', () => {
  it('has the judge’s findings beside the rules’, and the prompt’s hash', async () => {
    const report = await consider(await aJudgeOf())

    expect(report).toMatchObject({ verdict: 'revise', findings: [{ source: 'judge' }], judge: { status: 'answered' } })
    expect(report.judge.prompt).toMatch(/^[0-9a-f]{12}$/)
  })

  it('is not paid for twice', async () => {
    const made = await aJudgeOf()
    const first = await consider(made)

    const second = await consider(made)

    expect([second, made.fake.calls.length]).toEqual([first, 1])
  })

  it('is asked about anew where only the customer’s message is another', async () => {
    const made = await aJudgeOf()
    await consider(made)

    await consider(made, { ...LOUNGE, customer: null })

    expect(made.fake.calls).toHaveLength(2)
  })
})

describe('texts', () => {
  const PRIVATE = { draft: 'Please write to ann@shop.example and we look at it.', customer: 'I am bob@home.example.' }

  it('leave without personal data', async () => {
    const made = await aJudgeOf()

    await consider(made, PRIVATE)

    expect(made.fake.calls[0]?.text).not.toMatch(/ann@|bob@/)
  })

  it('leave as they are where that is set', async () => {
    const made = await aJudgeOf({ settings: { text: 'full' } })

    await consider(made, PRIVATE)

    expect(made.fake.calls[0]?.text).toMatch(/ann@shop\.example[\s\S]*/)
  })

  it('do not leave at all where that is set', async () => {
    const made = await aJudgeOf({ settings: { text: 'never' } })

    const { judge } = await consider(made, PRIVATE)

    expect([judge, made.fake.calls]).toEqual([
      { status: 'skipped', reason: 'no text may leave this machine: see JUDGE_TEXT' },
      [],
    ])
  })

  it('too long for the model do not leave', async () => {
    const made = await aJudgeOf({ settings: { contextTokens: null } })

    const { judge } = await consider(made, { ...LOUNGE, draft: 'We are sorry. '.repeat(600) })

    expect([judge.status, made.fake.calls]).toEqual(['skipped', []])
  })

  it('do not follow a server that sends them elsewhere', async () => {
    const elsewhere = await aJudgeOf()
    const { createServer } = await import('node:http')
    const server = createServer((_, response) => {
      response.writeHead(307, { location: `${elsewhere.fake.baseUrl}/chat/completions` }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const made = aJudge({ baseUrl: `http://127.0.0.1:${port}/v1` })

    const { judge } = await consider(made)
    server.close()

    expect([judge.status, elsewhere.fake.calls]).toEqual(['failed', []])
  })
})

describe('the deadline', () => {
  const HANGING: JudgeLedger = { ...createMemoryLedger(), findAnswer: () => new Promise(() => {}) }

  it('holds also where the ledger hangs', async () => {
    const made = await aJudgeOf({ settings: { timeout: 300 }, parts: { ledger: HANGING } })
    const start = performance.now()

    const { judge } = await consider(made)

    expect(judge).toMatchObject({ status: 'failed', reason: 'the model did not answer in time' })
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('holds for those who wait their turn, too', async () => {
    const made = await aJudgeOf({ model: { scenario: 'hang' }, settings: { timeout: 400, concurrency: 1 } })
    const start = performance.now()

    const reports = await Promise.all([1, 2, 3, 4].map((number) => consider(made, aDraft(number))))

    expect(reports.map(({ judge }) => judge.status)).toEqual(['failed', 'failed', 'failed', 'failed'])
    // One after the other they would take four times as long.
    expect(performance.now() - start).toBeLessThan(800)
    expect(made.fake.calls).toHaveLength(1)
  })

  it('is not begun with too little time left for an answer', async () => {
    const times = [0]
    const made = await aJudgeOf({ parts: { patience: { now: () => times.shift() ?? 2900, wait: async () => {} } } })

    const { judge } = await consider(made)

    expect([judge.reason, made.fake.calls]).toEqual(['too many drafts were asked about at once', []])
  })

  it('is not waited for where nobody wants the answer any more', async () => {
    const made = await aJudgeOf({ model: { scenario: 'hang' }, settings: { timeout: 60_000 } })
    const caller = new AbortController()
    const report = consider(made, LOUNGE, caller.signal)

    caller.abort()

    expect((await report).judge.reason).toBe('the draft changed before the model answered')
  })
})

describe('calls', () => {
  it('are no more at once than set', async () => {
    let running = 0
    let most = 0
    const ledger: JudgeLedger = {
      ...createMemoryLedger(),
      async reserve() {
        running++
        most = Math.max(most, running)
        return true
      },
      async settle() {
        running--
      },
    }
    const made = await aJudgeOf({ settings: { concurrency: 3 }, parts: { ledger } })

    const reports = await Promise.all(Array.from({ length: 12 }, (_, number) => consider(made, aDraft(number))))

    expect(reports.every(({ judge }) => judge.status === 'answered')).toBe(true)
    expect(most).toBe(3)
  })

  it('end with the day’s tokens', async () => {
    const made = await aJudgeOf({ settings: { dailyTokens: 5000, concurrency: 1 } })

    const reports = await Promise.all(Array.from({ length: 6 }, (_, number) => consider(made, aDraft(number))))

    const reasons = new Set(reports.map(({ judge }) => judge.reason))
    expect(reasons).toContain('the tokens of the day are used up: see JUDGE_DAILY_TOKENS')
    expect(made.calls.reduce((total, call) => total + call.promptTokens + call.completionTokens, 0)).toBeLessThan(5000)
  })

  it('rest after failures in a row', async () => {
    const made = await aJudgeOf({ model: { scenario: 'unauthorized' } })
    await consider(made)

    const { judge } = await consider(made, aDraft(1))

    expect([judge.status, made.fake.calls.length]).toEqual(['skipped', 1])
    expect(judge.reason).toMatch(/left alone/)
  })
})

describe('what should not happen', () => {
  it('is told, and the rules’ report stands', async () => {
    const parts: Partial<JudgeParts> = {
      takeOpinion: () => {
        throw new Error('a fault of ours')
      },
    }
    const made = await aJudgeOf({ parts })
    const rules = checker.check(LOUNGE)

    const report = await consider(made)

    expect(report).toEqual({ ...rules, judge: { ...report.judge, status: 'failed' } })
    expect(made.faults).toEqual([new Error('a fault of ours')])
  })

  it('to an answer that cannot be kept costs nobody the answer', async () => {
    const ledger = { ...createMemoryLedger(), saveAnswer: () => Promise.reject(new Error('full')) }
    const made = await aJudgeOf({ parts: { ledger } })

    const { judge } = await consider(made)

    expect([judge.status, made.faults]).toEqual(['answered', [new Error('full')]])
  })
})
