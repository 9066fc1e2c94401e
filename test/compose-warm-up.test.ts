import { describe, expect, it } from '@jest/globals'
import { warmUp } from '../src/compose-warm-up.ts'
import type { CheckInput } from '../src/core/report.ts'
import type { Rubric } from '../src/core/rubric.ts'
import { loadRubric } from '../src/rubric/load.ts'
import { OWN_RUBRIC } from '../src/rubric/own.ts'
import { aReport } from './support/a-report.ts'

async function readOwn(): Promise<Rubric> {
  const loaded = await loadRubric(OWN_RUBRIC)
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
  return loaded.rubric
}

function aCheck() {
  const checked: CheckInput[] = []
  const check = (input: CheckInput) => {
    checked.push(input)
    return aReport()
  }
  return { checked, check }
}

describe('a warm-up', () => {
  it('judges some drafts with their customers’ words in each language of the rubric', async () => {
    const { checked, check } = aCheck()

    await warmUp(await readOwn(), check)

    const of = (wanted: string) => checked.filter(({ language }) => language === wanted).length
    expect([of('en'), of('de'), of('nl'), checked.length]).toEqual([5, 5, 5, 15])
    expect(new Set(checked.map(({ draft }) => draft)).size).toBe(15)
    expect(checked.filter(({ draft, customer }) => draft.length < 5 || (customer ?? '').length < 5)).toEqual([])
  })

  it('lets others have their turn between two drafts', async () => {
    const { checked, check } = aCheck()
    const seen: number[] = []
    const warming = warmUp(await readOwn(), check)

    for (const _ of [1, 2, 3]) {
      await new Promise((resolve) => setImmediate(resolve))
      seen.push(checked.length)
    }
    await warming

    expect(seen).toEqual([1, 2, 3])
  })
})
