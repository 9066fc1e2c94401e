import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import { createKnownRubrics, type KnownRubrics } from '../../src/rubric/known.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { aRubricFolder, MESSAGES_FILE, type RubricFolder } from './a-rubric-folder.ts'

const DRAFT = { draft: 'We take legal action.', customer: null }

let home = ''
let folder: RubricFolder

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'checkreply-known-'))
  folder = await aRubricFolder()
})

afterEach(async () => {
  await folder.remove()
  await rm(home, { recursive: true, force: true })
})

/** Tells what was found of what it was asked for. */
function watch(known: KnownRubrics) {
  const recalled: boolean[] = []
  const recall: KnownRubrics['recall'] = async (dir, hash) => {
    const data = await known.recall(dir, hash)
    recalled.push(data !== null)
    return data
  }
  return { known: { ...known, recall }, recalled }
}

async function judgeBy(known?: KnownRubrics): Promise<unknown> {
  const loaded = await loadRubric(folder.dir, known)
  return loaded.ok ? createCheck(loaded.rubric)(DRAFT) : loaded.problems
}

describe('a rubric that was read before', () => {
  it('judges as if it were read anew, byte for byte', async () => {
    const { known, recalled } = watch(createKnownRubrics([home]))

    const reports = [await judgeBy(), await judgeBy(known), await judgeBy(known)]

    expect(recalled).toEqual([false, true])
    expect(new Set(reports.map((report) => JSON.stringify(report))).size).toBe(1)
  })

  it('is read anew once a byte of it has changed, and its one file is written over', async () => {
    const { known, recalled } = watch(createKnownRubrics([home]))
    await judgeBy(known)
    const file = join(folder.dir, 'en/messages.yml')
    await writeFile(file, (await readFile(file, 'utf8')).replace(MESSAGES_FILE.findings.threat, 'No pressure, please.'))

    const report = await judgeBy(known)

    expect(recalled).toEqual([false, false])
    expect(report).toMatchObject({ findings: [{ message: 'No pressure, please.' }] })
    expect(await readdir(home)).toHaveLength(1)
  })

  it('tells every problem again where it had any', async () => {
    const { known } = watch(createKnownRubrics([home]))
    await writeFile(
      join(folder.dir, 'en/messages.yml'),
      JSON.stringify({ ...MESSAGES_FILE, findings: {}, strengths: {} }),
    )

    const problems = [await judgeBy(known), await judgeBy(known)]

    expect(problems[1]).toEqual(problems[0])
    expect(problems[0]).toHaveLength(2)
    expect(await readdir(home)).toEqual([])
  })

  it('is read anew where what was kept is damaged', async () => {
    const known = createKnownRubrics([home])
    await judgeBy(known)
    const [name = ''] = await readdir(home)
    const kept = await readFile(join(home, name), 'utf8')
    await writeFile(join(home, name), kept.slice(0, kept.length / 2))

    expect(await judgeBy(known)).toEqual(await judgeBy())
  })

  it('is found in any of the folders', async () => {
    await judgeBy(createKnownRubrics([home]))
    const { known, recalled } = watch(createKnownRubrics([join(home, 'nothing'), home]))

    await judgeBy(known)

    expect(recalled).toEqual([true])
  })

  it('is not kept beside more than a few others', async () => {
    const known = createKnownRubrics([home])
    await Promise.all(Array.from({ length: 30 }, (_, at) => writeFile(join(home, `rubric-${at}.json`), '')))
    await writeFile(join(home, 'other'), '')

    await judgeBy(known)

    expect(await readdir(home)).toEqual(['other', expect.stringMatching(/^rubric-.{32}\.json$/)])
  })

  it('is read all the same where nothing can be kept', async () => {
    const file = join(home, 'a-file')
    await writeFile(file, '')

    expect(await judgeBy(createKnownRubrics([file]))).toEqual(await judgeBy())
  })
})
