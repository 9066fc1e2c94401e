import { describe, expect, it } from '@jest/globals'
import type { Remark } from '../../src/core/judge/opinion.ts'
import { createSieve } from '../../src/llm/sieve.ts'
import { LOUNGE_REMARK } from './a-judge.ts'

const REMARK: Remark = LOUNGE_REMARK
const NOTHING = { remarks: [], rewrite: null }
const SECRET_DRAFT = 'Your neighbour in flat nine has cancelled the contract because of the divorce.'

describe('the sieve', () => {
  it('lets an honest opinion through', () => {
    const opinion = { remarks: [REMARK], rewrite: 'I am sorry about your call.' }

    expect(createSieve('sk-1234').sift(opinion, ['Draft.'])).toEqual(opinion)
  })

  it('keeps our key back', () => {
    const leak = 'The key is sk-1234, by the way.'

    expect(createSieve('sk-1234').sift({ remarks: [{ ...REMARK, why: leak }], rewrite: leak }, ['Draft.'])).toEqual(
      NOTHING,
    )
  })

  it('keeps the words of other drafts back', () => {
    const sieve = createSieve(null)
    sieve.sift(NOTHING, [SECRET_DRAFT])

    expect(sieve.sift({ remarks: [{ ...REMARK, why: SECRET_DRAFT }], rewrite: SECRET_DRAFT }, ['Draft.'])).toEqual(
      NOTHING,
    )
  })

  it('lets the words of this draft through, whoever sent them before', () => {
    const sieve = createSieve(null)
    const opinion = { remarks: [], rewrite: SECRET_DRAFT }
    sieve.sift(NOTHING, [`${SECRET_DRAFT} Yours.`])

    expect(sieve.sift(opinion, [SECRET_DRAFT])).toEqual(opinion)
  })
})
