import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type FakeModel, type FakeModelOptions, startFakeModel } from '../fake-model/fake-model.ts'
import { aWorkshop, type Workshop } from './run-cli.ts'

const DRAFT = 'The moon shines on the roof of our house, and you may look at it again tomorrow.'
const REMARK = {
  criterion: 'dismissive',
  quote: 'you may look at it again tomorrow',
  why: 'Nobody sees how awkward that was; say sorry first.',
  severity: 'warning',
}

let workshop: Workshop
let model: FakeModel
beforeAll(async () => {
  workshop = await aWorkshop()
})
afterAll(() => workshop.clean())
afterEach(() => model?.close())

async function check(args: readonly string[], stdin: string, options: FakeModelOptions = {}) {
  model = await startFakeModel({ answer: { remarks: [REMARK], rewrite: null }, ...options })
  const env = { OPENAI_MODEL: 'fake', OPENAI_BASE_URL: model.baseUrl }
  return workshop.run(['check', '--rubric', workshop.rubric, ...args], stdin, env)
}

describe('check with a configured model', () => {
  it('waits for its answer, and says which way it went', async () => {
    const { code, stdout } = await check(['--json'], DRAFT)

    const { verdict, findings, judge } = JSON.parse(stdout)
    expect([code, verdict, findings.length, findings[0].source]).toEqual([1, 'revise', 1, 'judge'])
    expect(judge).toMatchObject({ status: 'answered', reason: expect.stringContaining('asked because') })
  })

  it('--judge never asks nobody', async () => {
    const { stdout } = await check(['--json', '--judge', 'never'], DRAFT)

    expect([JSON.parse(stdout).judge, model.calls]).toEqual([{ status: 'off' }, []])
  })

  it('asks nobody where the rules are sure, unless --judge always is said', async () => {
    const sure = 'Thank you for this.'
    const { stdout } = await check(['--json'], sure)
    const skipped = [JSON.parse(stdout).judge.status, model.calls.length]
    await model.close()

    const always = await check(['--json', '--judge', 'always'], sure)

    expect([skipped, JSON.parse(always.stdout).judge.status]).toEqual([['skipped', 0], 'answered'])
  })

  it('tells people that the model was not heard', async () => {
    const { code, stdout } = await check([], DRAFT, { scenario: 'unauthorized' })

    expect(code).toBe(0)
    expect(stdout).toContain('The rules alone say this: the model’s server does not accept OPENAI_API_KEY.')
  })

  it('keeps the order of lines, whichever is answered first', async () => {
    const lines = Array.from({ length: 9 }, (_, id) =>
      JSON.stringify({ id, draft: `${DRAFT} Number ${id}.`, customer: null }),
    )

    const { stdout } = await check(['--jsonl'], lines.join('\n'))

    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(answers.every(({ judge }) => judge.status === 'answered')).toBe(true)
  })

  it('answers a line while the next one is not there yet', async () => {
    model = await startFakeModel({ answer: { remarks: [], rewrite: null } })
    const env = { OPENAI_MODEL: 'fake', OPENAI_BASE_URL: model.baseUrl }
    const child = workshop.start(['check', '--rubric', workshop.rubric, '--jsonl'], env)

    child.stdin.write(`${JSON.stringify({ id: 1, draft: DRAFT, customer: null })}\n`)
    const [answer] = await new Promise<Buffer[]>((resolve) => child.stdout.once('data', (chunk) => resolve([chunk])))
    child.stdin.end()

    expect(JSON.parse(String(answer)).id).toBe(1)
  })
})

describe('check without a model', () => {
  it.each([
    ['none is configured', {}, /OPENAI_MODEL/],
    ['it is half configured', { OPENAI_MODEL: 'm' }, /OPENAI_API_KEY: expected/],
  ])('ends --judge always with 2 and what to do where %s', async (_what, env, words) => {
    const { code, stderr } = await workshop.run(['check', '--rubric', workshop.rubric, '--judge', 'always'], DRAFT, env)

    expect([code, stderr]).toEqual([2, expect.stringMatching(words)])
  })
})
