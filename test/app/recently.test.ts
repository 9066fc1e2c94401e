import { describe, expect, it } from '@jest/globals'
import { createRecently } from '../../src/app/recently.ts'

function aBench() {
  const asked: string[] = []
  const clock = { now: 0 }
  const answers: ((answer: Promise<string>) => void)[] = []
  const ask = (name: string) => {
    asked.push(name)
    return new Promise<string>((resolve) => answers.push(resolve))
  }
  const recently = createRecently(ask, { life: 1000, now: () => clock.now })
  return { asked, answers, clock, recently }
}

describe('what was asked recently', () => {
  it('is asked once for all who ask while the answer is on its way, and while it is good', async () => {
    const { asked, answers, clock, recently } = aBench()
    const both = [recently.find('T1'), recently.find('T1')]
    answers[0]?.(Promise.resolve('yes'))

    clock.now = 999
    const later = recently.find('T1')

    expect(await Promise.all([...both, later])).toEqual(['yes', 'yes', 'yes'])
    expect(asked).toEqual(['T1'])
  })

  it('is asked again once the answer is old, and where a clock was set back', () => {
    const { asked, clock, recently } = aBench()

    for (clock.now of [5000, 6000, 0]) void recently.find('T1')

    expect(asked).toHaveLength(3)
  })

  it('is another answer for each name', () => {
    const { asked, recently } = aBench()

    for (const name of ['T1', 'T2', 'T1']) void recently.find(name)

    expect(asked).toEqual(['T1', 'T2'])
  })

  it('counts no more once it is forgotten, even where the answer is only on its way', async () => {
    const { answers, recently } = aBench()
    void recently.find('T1')

    recently.forget('T1')
    answers[0]?.(Promise.resolve('old'))
    const found = recently.find('T1')
    answers[1]?.(Promise.resolve('new'))

    expect(await found).toBe('new')
  })

  it('is asked again where there was no answer', async () => {
    const { answers, recently } = aBench()
    const first = recently.find('T1')
    answers[0]?.(Promise.reject(new Error('away')))
    await expect(first).rejects.toThrow('away')

    const second = recently.find('T1')
    answers[1]?.(Promise.resolve('back'))

    expect(await second).toBe('back')
  })
})
