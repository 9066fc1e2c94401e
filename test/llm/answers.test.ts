import { describe, expect, it } from '@jest/globals'
import type { JudgeLedger } from '../../src/app/judge-ports.ts'
import { createAnswers } from '../../src/llm/answers.ts'
import { createMemoryLedger } from '../../src/llm/memory-ledger.ts'

const CLOCK = { now: () => new Date('2026-03-01T12:00:00Z') }
const QUESTION = ['prompt', 'My draft.', 'Their words.']

function aLedgerThatShows() {
  const kept: string[] = []
  const memory = createMemoryLedger()
  const ledger: JudgeLedger = {
    ...memory,
    saveAnswer: (key, answer, life) => {
      kept.push(key, answer, String(life.expires - life.now))
      return memory.saveAnswer(key, answer, life)
    },
  }
  return { ledger, kept }
}

describe('answers', () => {
  it('are found again by the same question', async () => {
    const answers = createAnswers(createMemoryLedger(), 'secret', CLOCK)

    await answers.save(QUESTION, 'Say sorry, Mr Müller.')

    expect(await answers.find(QUESTION)).toBe('Say sorry, Mr Müller.')
  })

  it.each([
    ['another draft', 'secret', ['prompt', 'My other draft.', 'Their words.']],
    ['words that stand elsewhere', 'secret', ['prompt', 'My draft.Their words.', '']],
    ['another secret', 'other', QUESTION],
  ])('are not found by %s', async (_what, secret, question) => {
    const ledger = createMemoryLedger()
    await createAnswers(ledger, 'secret', CLOCK).save(QUESTION, 'Say sorry.')

    expect(await createAnswers(ledger, secret, CLOCK).find(question)).toBeNull()
  })

  it('are kept for a week in a form that shows neither question nor answer', async () => {
    const { ledger, kept } = aLedgerThatShows()

    await createAnswers(ledger, 'secret', CLOCK).save(QUESTION, 'Say sorry.')

    const bytes = kept.map((text) => text + Buffer.from(text, 'base64').toString('latin1')).join('\n')
    expect(bytes).not.toMatch(/My draft|Their words|Say sorry/)
    expect(kept[2]).toBe(String(7 * 24 * 60 * 60 * 1000))
  })

  it('that were tampered with are none', async () => {
    const { ledger, kept } = aLedgerThatShows()
    const answers = createAnswers(ledger, 'secret', CLOCK)
    await answers.save(QUESTION, 'Say sorry.')
    const [key = '', answer = ''] = kept

    await ledger.saveAnswer(key, `${answer.startsWith('A') ? 'B' : 'A'}${answer.slice(1)}`, { now: 0, expires: 1 })

    expect(await answers.find(QUESTION)).toBeNull()
  })
})
