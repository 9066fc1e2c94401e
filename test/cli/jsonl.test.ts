import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aWorkshop, type Ran, type Workshop } from './run-cli.ts'

const KIND = 'Thank you for your message. We have it and will see to it.'
const THREAT = 'We will take legal action on Friday if you do not pay.'

let shop: Workshop
beforeAll(async () => {
  shop = await aWorkshop()
})
afterAll(() => shop.clean())

async function checkLines(...lines: readonly unknown[]): Promise<Ran & { readonly answers: readonly object[] }> {
  const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const ran = await shop.check(['--jsonl'], `${stdin}\n`)
  const answers = ran.stdout.split('\n').filter((line) => line !== '')
  return { ...ran, answers: answers.map((line) => JSON.parse(line)) }
}

describe('checkreply check --jsonl', () => {
  it('answers each line by one line, in the same order', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => ({
      id: `d${at}`,
      draft: at % 3 ? KIND : THREAT,
      customer: null,
    }))

    const { code, answers } = await checkLines(...lines)

    expect(code).toBe(1)
    expect(answers.map((answer) => 'id' in answer && answer.id)).toEqual(lines.map(({ id }) => id))
    expect(answers).toMatchObject(lines.map(({ draft }) => ({ verdict: draft === KIND ? 'ready' : 'flag' })))
  })

  it('gives every key of the report beside the id', async () => {
    const { answers } = await checkLines({ id: 'a', draft: THREAT, customer: 'Where is it?' })

    expect(Object.keys(answers[0] ?? {})).toEqual([
      ...['id', 'verdict', 'score', 'notice', 'language', 'situation', 'findings', 'strengths', 'rewrite', 'judge'],
      'rubric',
    ])
    expect(answers[0]).toMatchObject({
      findings: [
        {
          criterion: 'threatening',
          severity: 'error',
          points: 60,
          start: 0,
          end: 53,
          quote: 'We will take legal action on Friday if you do not pay',
        },
      ],
      rewrite: { kind: 'whole', blanks: ['[date]'] },
    })
  })

  it('ends with 0 where all are ready', async () => {
    const { code, stderr } = await checkLines(
      { id: 1, draft: KIND, customer: null },
      { id: 2, draft: KIND, customer: null },
    )

    expect([code, stderr]).toEqual([0, ''])
  })

  it('reads the customer’s message and the language of each line', async () => {
    const { answers } = await checkLines(
      { id: 1, draft: KIND, customer: 'I will kill myself.' },
      { id: 2, draft: 'Legal action!', customer: null, lang: 'en' },
      { id: 3, draft: 'Legal action!', customer: null },
    )

    expect(answers).toMatchObject([
      { id: 1, notice: 'crisis', score: null },
      { id: 2, verdict: 'flag', language: 'en' },
      { id: 3, notice: 'not_covered', language: null },
    ])
  })

  it.each<[string, unknown, object]>([
    ['no JSON', '{"id": "x", "draft":', { line: 2 }],
    ['no object', '[1]', { line: 2 }],
    ['null', 'null', { line: 2 }],
    ['no draft', { id: 'x' }, { id: 'x' }],
    ['a draft that is no text', { id: 'x', draft: 7 }, { id: 'x' }],
    ['an empty draft', { id: 'x', draft: ' \n', customer: null }, { id: 'x' }],
    ['a draft that is too long', { id: 'x', draft: 'a '.repeat(20_001), customer: null }, { id: 'x' }],
    ['a customer that is no text', { id: 'x', draft: KIND, customer: 7 }, { id: 'x' }],
    ['a language that is not covered', { id: 'x', draft: KIND, customer: null, lang: 'fr' }, { id: 'x' }],
    ['a draft without an id that is empty', { draft: '', customer: null }, { line: 2 }],
  ])('answers a line with %s by an error, goes on, and ends with 2', async (_name, bad, named) => {
    const { code, answers } = await checkLines({ id: 1, draft: KIND, customer: null }, bad, {
      id: 3,
      draft: KIND,
      customer: null,
    })

    expect(code).toBe(2)
    expect(answers).toEqual([
      expect.objectContaining({ id: 1, verdict: 'ready' }),
      { ...named, error: expect.stringMatching(/\w/) },
      expect.objectContaining({ id: 3, verdict: 'ready' }),
    ])
  })

  it('answers a line that is not UTF-8 by an error and goes on', async () => {
    const good = Buffer.from(`${JSON.stringify({ id: 2, draft: KIND, customer: null })}\n`)
    const bad = Buffer.concat([Buffer.from('{"id":1,"draft":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n')])

    const { code, stdout } = await shop.check(['--jsonl'], Buffer.concat([bad, good]))

    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([code, answers]).toMatchObject([2, [{ line: 1, error: expect.stringContaining('UTF-8') }, { id: 2 }]])
  })

  it('answers a line before the next one comes', async () => {
    const child = shop.start(['check', '--rubric', shop.rubric, '--jsonl'])
    const lines = createInterface({ input: child.stdout })

    const ids: unknown[] = []
    for (const id of ['first', 'second']) {
      const answered = once(lines, 'line')
      child.stdin.write(`${JSON.stringify({ id, draft: KIND, customer: null })}\n`)
      ids.push(JSON.parse(String((await answered)[0])).id)
    }

    const closed = once(child, 'close')
    child.stdin.end()
    expect(ids).toEqual(['first', 'second'])
    expect((await closed)[0]).toBe(0)
  })

  it('takes empty lines, Windows line ends and a last line without an end', async () => {
    const line = JSON.stringify({ id: 1, draft: KIND, customer: null })

    const { code, stdout } = await shop.check(['--jsonl'], `${line}\r\n\r\n\n${line}`)

    expect([code, stdout.trim().split('\n').length]).toEqual([0, 2])
  })

  it('says nothing to nothing', async () => {
    const { code, stdout, stderr } = await shop.check(['--jsonl'], '')

    expect([code, stdout, stderr]).toEqual([0, '', ''])
  })
})
