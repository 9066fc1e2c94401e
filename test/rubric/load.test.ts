import { afterEach, describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import { type LoadedRubric, loadRubric } from '../../src/rubric/load.ts'
import {
  aRubricFolder,
  CUES_FILE,
  MESSAGES_FILE,
  RUBRIC_FILE,
  type RubricFiles,
  TEMPLATES_FILE,
} from './a-rubric-folder.ts'
import { MISTAKES } from './mistakes.ts'

const [THREAT, THANKS] = CUES_FILE
const folders: (() => Promise<void>)[] = []
afterEach(() => Promise.all(folders.splice(0).map((remove) => remove())))

async function load(changed: RubricFiles = {}): Promise<LoadedRubric> {
  const { dir, remove } = await aRubricFolder(changed)
  folders.push(remove)
  return loadRubric(dir)
}

async function problemsOf(changed: RubricFiles): Promise<readonly string[]> {
  const loaded = await load(changed)
  return loaded.ok ? [] : loaded.problems
}

describe('a rubric folder', () => {
  it('that is right loads and judges', async () => {
    const loaded = await load()

    const report = loaded.ok && createCheck(loaded.rubric)({ draft: 'We take legal action.', customer: null })
    expect(report).toMatchObject({ verdict: 'flag', findings: [{ message: 'This is pressure. Offer help.' }] })
  })

  it('has a hash that changes with any byte of any file', async () => {
    const hashes = await Promise.all(
      [{}, {}, { 'en/messages.yml': { ...MESSAGES_FILE, strengths: { thanks: 'You thank!' } } }].map(
        async (changed) => {
          const loaded = await load(changed)
          return loaded.ok ? loaded.rubric.hash : loaded.problems
        },
      ),
    )

    expect(hashes[1]).toEqual(hashes[0])
    expect(hashes[2]).not.toEqual(hashes[0])
  })

  it.each(MISTAKES)('with %s says so with file and key and what to do', async (_name, changed, file, key, advice) => {
    const problems = await problemsOf(changed)

    expect(problems.filter((p) => p.startsWith(`${file}:`) || p.startsWith(`${file}/`))).not.toEqual([])
    expect(problems.join('\n')).toContain(key)
    expect(problems.join('\n')).toContain(advice)
  })

  it('with one thing missing says just that', async () => {
    expect(await problemsOf({ 'en/messages.yml': { ...MESSAGES_FILE, team: undefined } })).toEqual([
      'en/messages.yml: team: is missing: add it, the rubric that comes with checkreply shows what it holds',
    ])
  })

  it('that is not there says so with its name and what to do', async () => {
    const loaded = await loadRubric('/nowhere/rubric')

    expect(loaded).toEqual({ ok: false, problems: [expect.stringMatching(/^\/nowhere\/rubric: .*set RUBRIC_DIR/)] })
  })

  it('with many things wrong tells all of them at once', async () => {
    const problems = await problemsOf({
      'other-languages.yml': 'fr: [',
      'rubric.yml': { ...RUBRIC_FILE, wieghts: 1 },
      'en/messages.yml': { ...MESSAGES_FILE, findings: {} },
      'en/rewrite.yml': { ...TEMPLATES_FILE, sentences: {} },
      'en/cues/all.yml': [{ ...THANKS, cues: ['{they} x'] }, { ...THREAT, good: [] }, THREAT, THREAT],
    })

    const missing = [
      'other-languages.yml',
      'wieghts',
      'findings.threat',
      'sentences.instead',
      '{they}',
      'good',
      'used twice',
    ].filter((told) => !problems.join('\n').includes(told))
    expect(missing).toEqual([])
  })

  it('with things wrong that no single file can know tells all of them at once', async () => {
    const problems = await problemsOf({
      'en/messages.yml': { ...MESSAGES_FILE, findings: { gone: 'x' }, strengths: {} },
      'en/rewrite.yml': { ...TEMPLATES_FILE, sentences: {} },
      'en/cues/all.yml': [THREAT, THREAT],
    })

    expect(problems).toHaveLength(5)
  })
})
