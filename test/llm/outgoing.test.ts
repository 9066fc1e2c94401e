import { describe, expect, it } from '@jest/globals'
import { prepareTexts } from '../../src/llm/outgoing.ts'
import { LOUNGE_REMARK } from './a-judge.ts'

const INPUT = {
  draft: 'Please write to ann@shop.example about it.',
  customer: 'I am at eve@home.example, please help.',
}

describe('texts that leave', () => {
  it('hold no personal data, and what is said of them gets it back', () => {
    const { draft, customer, comeBack } = prepareTexts(INPUT, 'masked')
    const opinion = { remarks: [{ ...LOUNGE_REMARK, quote: draft }], rewrite: `Hello. ${draft}` }

    expect(`${draft} ${customer}`).not.toMatch(/ann|eve/)
    expect(comeBack(opinion)).toEqual({
      remarks: [{ ...LOUNGE_REMARK, quote: INPUT.draft }],
      rewrite: `Hello. ${INPUT.draft}`,
    })
  })

  it('are as they are where that is set', () => {
    expect(prepareTexts(INPUT, 'full')).toMatchObject(INPUT)
  })

  it.each(['masked', 'full'] as const)('hold nothing that nobody sees (%s)', (text) => {
    const { draft } = prepareTexts({ draft: 'Fi\u200Bne.\u{E0049}\u{E0067}\u202E', customer: null }, text)

    expect(draft).toBe('Fine.')
  })
})

describe('what comes back', () => {
  it('shows no personal data in a why', () => {
    const { draft, comeBack } = prepareTexts(INPUT, 'masked')
    const placeholder = /\[\w+\]/.exec(draft)?.[0]
    const opinion = comeBack({ remarks: [{ ...LOUNGE_REMARK, why: `Tell ${placeholder} all.` }], rewrite: null })

    expect(opinion.remarks[0]?.why).toBe('Tell … all.')
  })

  it('is no rewrite where a placeholder stands for nothing', () => {
    const { comeBack } = prepareTexts(INPUT, 'masked')

    expect(comeBack({ remarks: [], rewrite: 'Call [PHONE_7] now.' }).rewrite).toBeNull()
  })
})
