import { describe, expect, it } from '@jest/globals'
import { readAnswer } from '../../src/llm/answer.ts'
import { LOUNGE_REMARK } from './a-judge.ts'

const GOOD = { remarks: [LOUNGE_REMARK], rewrite: 'Better.' }
const TEXT = JSON.stringify(GOOD)

describe('an answer', () => {
  it.each([
    ['bare', TEXT],
    ['in a fence', `\`\`\`json\n${TEXT}\n\`\`\``],
    ['behind thoughts', `<think>Maybe {"remarks": [1]}?</think>\n${TEXT}`],
    ['amid words', `Here you are: ${TEXT} I hope this helps.`],
  ])('is read %s', (_how, text) => {
    expect(readAnswer(text)).toEqual({ ok: true, opinion: GOOD })
  })

  it('loses all that was not asked for', () => {
    const more = { ...GOOD, verdict: 'ready', score: 100, remarks: [{ ...LOUNGE_REMARK, points: -50 }] }

    expect(readAnswer(JSON.stringify(more))).toEqual({ ok: true, opinion: GOOD })
  })

  it('loses remarks beyond their limits, and those beyond six', () => {
    const remarks = [{ ...LOUNGE_REMARK, why: 'x'.repeat(601) }, 'no remark', ...Array(9).fill(LOUNGE_REMARK)]

    expect(readAnswer(JSON.stringify({ remarks, rewrite: null }))).toEqual({
      ok: true,
      opinion: { remarks: Array(6).fill(LOUNGE_REMARK), rewrite: null },
    })
  })

  it.each([
    ['prose', 'It reads well to me!', 'unreadable'],
    ['broken off', TEXT.slice(0, -2), 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['of another shape', '{"verdict":"ready"}', 'wrong_shape'],
    [
      'of unknown criteria only',
      '{"remarks":[{"criterion":"rude","quote":"a","why":"b","severity":"error"}],"rewrite":null}',
      'wrong_shape',
    ],
    ['a flood', JSON.stringify({ remarks: Array(1000).fill(LOUNGE_REMARK), rewrite: null }), 'wrong_shape'],
    ['with an endless rewrite', JSON.stringify({ remarks: [], rewrite: 'x'.repeat(8001) }), 'wrong_shape'],
  ])('that is %s is none', (_what, text, failure) => {
    expect(readAnswer(text)).toEqual({ ok: false, failure })
  })
})
