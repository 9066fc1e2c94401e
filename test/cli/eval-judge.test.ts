import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type Heard, kappa, measureJudge } from '../../src/cli/eval/judge-figures.ts'
import { type FakeModel, startFakeModel } from '../fake-model/fake-model.ts'
import { aRubricFolder, type RubricFolder } from '../rubric/a-rubric-folder.ts'
import { aReport, aRevise } from '../support/a-report.ts'

const MAIN = fileURLToPath(new URL('../../src/cli/eval/main.ts', import.meta.url))
const COLD = 'The moon shines on the roof of our house, and you may look at it again.'
const REMARK = {
  criterion: 'dismissive',
  quote: 'you may look at it again',
  why: 'Nobody says sorry to them here.',
  severity: 'warning',
}

let dir: string
let rubric: RubricFolder
let model: FakeModel | undefined
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'checkreply-eval-judge-'))
  rubric = await aRubricFolder()
  const labels = { lang: 'en', customer: null, categories: [], hard: false, real: true, source: 'a shop' }
  const rows = [
    { ...labels, id: 'cold', reply: COLD, verdict: 'flag' },
    { ...labels, id: 'fine', reply: COLD.replace('moon', 'sun'), verdict: 'ok' },
    { ...labels, id: 'sure', reply: 'Thank you for this.', verdict: 'ok' },
  ]
  await writeFile(join(dir, 'a.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
})
afterEach(() => model?.close())
afterAll(async () => {
  await rubric.remove()
  await rm(dir, { recursive: true, force: true })
})

async function evaluate(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const all = ['--no-warnings', MAIN, '--rubric', rubric.dir, '--data', dir, ...args]
  try {
    const done = await promisify(execFile)(process.execPath, all, { cwd: dir, env: { PATH: process.env.PATH, ...env } })
    return { code: 0, ...done }
  } catch (error) {
    return error as { readonly code: number; readonly stdout: string; readonly stderr: string }
  }
}

describe('eval --judge', () => {
  it('measures what the judge changed, cost and was asked about', async () => {
    model = await startFakeModel({ answer: { remarks: [REMARK], rewrite: null } })
    const env = {
      OPENAI_MODEL: 'fake',
      OPENAI_BASE_URL: model.baseUrl,
      JUDGE_PRICE_INPUT: '1',
      JUDGE_PRICE_OUTPUT: '2',
    }

    const { code, stdout } = await evaluate(['--judge', '--json'], env)

    const figures = JSON.parse(stdout).replies
    expect(code).toBe(0)
    expect(figures).toMatchObject({ cases: 3, calls: 2, better: ['cold'], worse: ['fine'] })
    expect(figures.cost).toBeCloseTo((figures.tokens.prompt + 2 * figures.tokens.completion) / 1e6)
    expect(Object.values(figures.routes)).toEqual([2, 1])
    expect(figures.latency.p99).toBeGreaterThanOrEqual(figures.latency.p50)
    expect(figures.kappa.judged.value).toBeCloseTo(0.4)
  })

  it('prints ids and never a word of the replies, and says what of a failing model', async () => {
    model = await startFakeModel({ scenario: 'refusal' })

    const { stdout } = await evaluate(['--judge', 'always', '--most', '2'], {
      OPENAI_MODEL: 'fake',
      OPENAI_BASE_URL: model.baseUrl,
    })

    expect(stdout).toContain('replies with the judge: 2 replies')
    expect(stdout).toContain('2  failed: the model refused to answer')
    expect(stdout).toContain('cost unknown')
    expect(stdout).not.toContain('moon')
  })

  it.each([
    [['--judge'], /expected a language model, got none/],
    [['--judge', '--most', 'many'], /--most: expected a number/],
    [['--judge', 'sometimes'], /auto, always/],
  ])('ends %j without a model with 2', async (args, words) => {
    const { code, stderr } = await evaluate(args)

    expect([code, stderr]).toEqual([2, expect.stringMatching(words)])
  })
})

describe('agreement beyond chance', () => {
  it.each([
    [
      'of the same votes',
      [
        [true, true, 1],
        [false, false, 1],
      ],
      1,
    ],
    [
      'of opposite votes',
      [
        [true, false, 1],
        [false, true, 1],
      ],
      -1,
    ],
    [
      'of chance',
      [
        [true, true, 1],
        [true, false, 1],
        [false, true, 1],
        [false, false, 1],
      ],
      0,
    ],
    [
      'of a textbook table',
      [
        [true, true, 20],
        [true, false, 5],
        [false, true, 10],
        [false, false, 15],
      ],
      0.4,
    ],
    ['of votes that are all one', [[true, true, 3]], null],
    ['of none', [], null],
  ] as const)('%s is %d', (_what, votes, value) => {
    const found = kappa(votes)

    if (value === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(value)
  })
})

describe('the judge’s figures', () => {
  const CALL = { outcome: 'answer', promptTokens: 1000, cachedTokens: 600, completionTokens: 100, milliseconds: 5 }

  function aHeard(id: string, overrides: Partial<Heard> = {}): Heard {
    return { id, isBad: true, family: id, rules: aReport(), judged: aReport(), milliseconds: 10, ...overrides }
  }

  it('charge cached tokens their own price', () => {
    const { cost } = measureJudge([], [CALL], { input: 1, cachedInput: 0.1, output: 10 })

    expect(cost).toBeCloseTo((400 + 60 + 1000) / 1e6)
  })

  it('take the time of those asked only', () => {
    const answered = aRevise({ judge: { status: 'answered' } })
    const heard = [aHeard('a', { judged: answered, milliseconds: 900 }), aHeard('b', { milliseconds: 1 })]

    expect(measureJudge(heard, [], null).latency).toEqual({ p50: 900, p99: 900 })
  })
})
