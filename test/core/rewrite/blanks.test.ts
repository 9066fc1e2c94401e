import { describe, expect, it } from '@jest/globals'
import { emptyBlanks, fillBlanks, findBlanks, HOLE, openBlanks } from '../../../src/core/rewrite/blanks.ts'
import { someTemplates } from '../a-rubric.ts'

const templates = someTemplates({ fillers: { date: 'Friday' } })

describe('blanks', () => {
  it('are listed as they stand, brackets included', () => {
    expect(findBlanks('I will [what] by [date]. [what]')).toEqual(['[what]', '[date]', '[what]'])
  })

  it('are filled for scoring', () => {
    expect(fillBlanks('I will call you by [date].', templates)).toBe('I will call you by Friday.')
  })

  it('that a template left over are filled with whatever fits', () => {
    expect(fillBlanks('Dear [first name],', templates)).toBe('Dear Friday,')
  })

  it('that carry facts are filled with them alone', () => {
    expect(fillBlanks('Yes. [say again: $25, 3 May]', templates)).toBe('Yes. $25, 3 May.')
  })

  it('can be read as words, or as holes', () => {
    expect(openBlanks('By [date] then.')).toBe('By  date  then.')
    expect(emptyBlanks('By [date] then.')).toBe(`By ${HOLE} then.`)
  })
})
