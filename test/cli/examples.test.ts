import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { aRubricFolder, CUES_FILE } from '../rubric/a-rubric-folder.ts'
import { aWorkshop, type Ran } from './run-cli.ts'

/** A busy machine takes its time to start a process. */
jest.setTimeout(30_000)

const cleanUp: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clean of cleanUp.splice(0)) await clean()
})

/** What `checkreply examples` says of a rubric whose English cues are these. */
async function tryCues(cues: readonly object[]): Promise<Ran> {
  const [shop, rubric] = [await aWorkshop(), await aRubricFolder({ 'en/cues/all.yml': cues })]
  cleanUp.push(shop.clean, rubric.remove)
  return shop.run(['examples', '--rubric', rubric.dir])
}

function aCue(bad: string, good: string): object {
  return { id: 'club', act: 'minimising', cues: ['welcome to the club'], bad: [bad], good: [good] }
}

describe('checkreply examples', () => {
  it('says that all hold, and how many there are', async () => {
    const { code, stdout } = await tryCues([...CUES_FILE, aCue('Welcome to the club!', 'Welcome to the book club!')])

    expect([code, stdout]).toEqual([0, 'All examples hold: 8 texts.\n'])
  })

  it('names the bad example that a cue misses and the good one that it finds, each with what to do', async () => {
    const wrong = aCue('Welcome to my club!', 'We say welcome to the club.')

    const { code, stdout } = await tryCues([...CUES_FILE, wrong])

    expect(code).toBe(1)
    expect(stdout.trim().split('\n')).toEqual([
      'en: club does not find its bad example “Welcome to my club!”. Widen a cue, or take the example out.',
      'en: club finds its good example “We say welcome to the club.”. Make a cue narrower, or take the example out.',
    ])
  })
})
