import { afterEach, describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import { type LoadedRubric, loadRubric } from '../../src/rubric/load.ts'
import {
  aRubricFolder,
  CUES_FILE,
  LANGUAGE_FILE,
  MESSAGES_FILE,
  RUBRIC_FILE,
  type RubricFiles,
  TEMPLATES_FILE,
} from './a-rubric-folder.ts'

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

/** What is wrong, the file it is wrong in, the key, and words that say what to do. */
const MISTAKES: readonly (readonly [string, RubricFiles, string, string, string])[] = [
  ['a file that is no YAML', { 'en/messages.yml': 'findings: {a: [' }, 'en/messages.yml', '', ''],
  ['a missing file', { 'en/messages.yml': undefined }, 'en/messages.yml', '', 'add it'],
  ['an empty file', { 'en/cues/all.yml': '' }, 'en/cues/all.yml', '', ''],
  ['an unknown key', { 'rubric.yml': { ...RUBRIC_FILE, wieghts: 1 } }, 'rubric.yml', 'wieghts', ''],
  ['an unknown key in a cue', { 'en/cues/all.yml': [{ ...THREAT, stok: true }] }, 'en/cues/all.yml', 'stok', ''],
  ['an id used twice', { 'en/cues/all.yml': [THREAT, THREAT] }, 'en/cues', 'threat', 'another id'],
  ['an id used in two files', { 'en/cues/more.yml': [THREAT] }, 'en/cues', 'threat', 'another id'],
  ['a cue without a bad example', { 'en/cues/all.yml': [{ ...THREAT, bad: [] }] }, 'en/cues/all.yml', 'bad', ''],
  [
    'a cue without good examples',
    { 'en/cues/all.yml': [{ ...THREAT, good: undefined }] },
    'en/cues/all.yml',
    'good',
    '',
  ],
  [
    'a cue that means nothing',
    { 'en/cues/all.yml': [{ ...THREAT, act: undefined }] },
    'en/cues/all.yml',
    'threat',
    'act',
  ],
  [
    'an unknown word group',
    { 'en/cues/all.yml': [{ ...THANKS, cues: ['{they} x'] }] },
    'en/cues/all.yml',
    'thanks',
    'add it',
  ],
  ['an unknown act', { 'en/cues/all.yml': [{ ...THREAT, act: 'thread' }] }, 'en/cues/all.yml', 'act', ''],
  [
    'a missing message',
    { 'en/messages.yml': { ...MESSAGES_FILE, findings: {} } },
    'en/messages.yml',
    'findings.threat',
    'say why',
  ],
  [
    'a message of no rule',
    { 'en/messages.yml': { ...MESSAGES_FILE, findings: { threat: 'x', gone: 'y' } } },
    'en/messages.yml',
    'gone',
    'remove it',
  ],
  [
    'a strength without words',
    { 'en/messages.yml': { ...MESSAGES_FILE, strengths: {} } },
    'en/messages.yml',
    'strengths.thanks',
    'say what',
  ],
  [
    'a missing template',
    { 'en/rewrite.yml': { ...TEMPLATES_FILE, sentences: {} } },
    'en/rewrite.yml',
    'sentences.instead',
    'threat',
  ],
  [
    'a register that is none',
    { 'en/rewrite.yml': { ...TEMPLATES_FILE, sentences: { instead: { du: 'x' } } } },
    'en/rewrite.yml',
    'instead.du',
    'use',
  ],
  [
    'too few words to tell a language',
    { 'en/language.yml': { ...LANGUAGE_FILE, function_words: ['a'] } },
    'en/language.yml',
    'function_words',
    '',
  ],
  ['data that cannot be read', { 'en/model.json': '{' }, 'en/model.json', '', ''],
]

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
      'en/messages.yml': { findings: { gone: 'x' }, strengths: {} },
      'en/rewrite.yml': { ...TEMPLATES_FILE, sentences: {} },
      'en/cues/all.yml': [THREAT, THREAT],
    })

    expect(problems).toHaveLength(5)
  })
})
