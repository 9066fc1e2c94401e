import { describe, expect, it } from '@jest/globals'
import { createRecogniser } from '../../src/core/acts.ts'
import { maskSource } from '../../src/core/text/mask.ts'
import { createReader } from '../../src/core/text/sentences.ts'
import { aCue, aLanguage } from './a-rubric.ts'

const CUES = [
  aCue({ act: 'boilerplate', cues: ['feel free'] }),
  aCue({ act: 'threat', cues: ['we close your account'] }),
  aCue({ act: 'personal_contact', cues: ['call me'] }),
  aCue({ act: 'time', cues: ['by friday'] }),
  aCue({ act: 'empathy', cues: ['we understand'] }),
]

function actsOf(draft: string) {
  const rules = aLanguage('en', { cues: CUES })
  const { acts } = createRecogniser(rules).recogniseDraft(createReader(rules).read(draft, maskSource(draft)))
  return acts.map(({ act }) => act)
}

describe('help', () => {
  it('counts where it stands by itself', () => {
    expect(actsOf('Please call me by Friday.')).toEqual(['personal_contact', 'time'])
  })

  it('does not count in one clause with a stock phrase', () => {
    expect(actsOf('Please feel free to call me.')).toEqual(['boilerplate'])
  })

  it('does not count within a threat', () => {
    expect(actsOf('Pay by Friday or we close your account.')).toEqual(['threat'])
  })

  it('counts in the clause after a stock phrase', () => {
    expect(actsOf('Feel free to look around; call me by Friday.')).toEqual(['boilerplate', 'personal_contact', 'time'])
  })

  it('is what is dropped, and nothing else', () => {
    expect(actsOf('We understand and feel free to call me.')).toEqual(['empathy', 'boilerplate'])
  })
})
