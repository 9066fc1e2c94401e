import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aRubricFolder, type RubricFolder } from '../rubric/a-rubric-folder.ts'

const MAIN = fileURLToPath(new URL('../../src/cli/eval/main.ts', import.meta.url))
const KIND = 'Thank you for your message, we will see to it.'
const THREAT = 'We will take legal action on Friday if you do not pay.'

let dir: string
let rubric: RubricFolder
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'checkreply-eval-'))
  rubric = await aRubricFolder()
})
afterAll(async () => {
  await rubric.remove()
  await rm(dir, { recursive: true, force: true })
})

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function evaluate(...args: readonly string[]): Promise<Ran> {
  const all = ['--no-warnings', MAIN, '--rubric', rubric.dir, ...args]
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, all)) }
  } catch (error) {
    return error as Ran
  }
}

async function write(name: string, rows: readonly object[]): Promise<void> {
  await mkdir(dirname(join(dir, name)), { recursive: true })
  await writeFile(join(dir, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

function aReply(id: string, changed: object): object {
  const labels = { verdict: 'ok', categories: [], hard: false, real: true, source: 'a shop', cluster: id }
  return { id, lang: 'en', customer: null, reply: KIND, ...labels, ...changed }
}

function aPair(id: string, changed: object): object {
  const pair = { id, lang: 'en', customer: null, draft: KIND, verdict: 'ready', criteria: [], situation: ['unknown'] }
  return { ...pair, ...changed }
}

const THREATENING = { verdict: 'not_ready', criteria: ['threatening'], draft: THREAT }

/** A corpus in a folder of its own; the English check part holds these pairs. */
async function aCorpus(name: string, pairs: readonly object[]): Promise<string> {
  await write(`${name}/tuning/en1.pairs.jsonl`, [aPair('t1', {}), aPair('t2', THREATENING)])
  await write(`${name}/tuning/en1.sentences.jsonl`, [
    { text: 'Thank you!', acts: ['thanks'] },
    { text: 'Much obliged.', acts: ['thanks'] },
  ])
  await write(`${name}/check/en2.pairs.jsonl`, pairs)
  return join(dir, name)
}

describe('eval --data', () => {
  it('gives a family of near-duplicates one vote', async () => {
    const flag = { verdict: 'flag', categories: ['threatening'] }
    await write('replies/a.jsonl', [
      aReply('1', { ...flag, reply: THREAT, cluster: 'stock' }),
      aReply('2', { ...flag, reply: THREAT, cluster: 'stock' }),
      aReply('3', { ...flag, cluster: 'other' }),
      aReply('4', { cluster: null, hard: true }),
    ])

    const { code, stdout } = await evaluate('--data', join(dir, 'replies'), '--json')

    const { languages, kinds, sources, criteria, missed, alarms } = JSON.parse(stdout).replies.section
    expect(code).toBe(0)
    expect(languages.en).toMatchObject({ bad: 2, good: 1, recall: { value: 0.5 }, falseAlarms: { value: 0 } })
    expect(languages.en.balanced.value).toBe(0.75)
    expect(kinds['en real clear']).toMatchObject({ bad: 2, good: 0 })
    expect(sources['a shop']).toMatchObject({ bad: 2, good: 1 })
    expect(criteria.threatening).toMatchObject({ bad: 2, flagged: { value: 0.5 }, named: { value: 0.5 } })
    expect([missed, alarms]).toEqual([['3'], []])
  })

  it('names file, line and key of what is no labelled reply, and ends with 2', async () => {
    await write('broken/a.jsonl', [aReply('1', {}), aReply('2', { verdict: 'bad', categories: 'none' })])

    const { code, stderr } = await evaluate('--data', join(dir, 'broken'))

    expect(code).toBe(2)
    expect(stderr).toMatch(/^eval: a\.jsonl:2: verdict: .+; categories: .+\. CONTRIBUTING\.md/)
  })

  it('needs no more of a reply than its name, language, words and verdict', async () => {
    const reply = { id: '1', lang: 'en', reply: KIND, verdict: 'ok' }
    await write('short/a.jsonl', [reply])

    const { code, stdout } = await evaluate('--data', join(dir, 'short'), '--json')

    expect(code).toBe(0)
    expect(JSON.parse(stdout).replies.section.languages.en).toMatchObject({ bad: 0, good: 1 })
  })

  it('says what to do where the folder is not there, and ends with 2', async () => {
    const { code, stderr } = await evaluate('--data', join(dir, 'nowhere'))

    expect([code, stderr]).toEqual([2, expect.stringContaining('name a folder')])
  })
})

describe('eval of a corpus', () => {
  it('asks for a baseline where there is none, and ends with 2', async () => {
    const corpus = await aCorpus('new', [aPair('p1', {})])

    const { code, stderr } = await evaluate('--corpus', corpus)

    expect([code, stderr]).toEqual([2, expect.stringContaining('--update')])
  })

  it('is silent about verdicts that are as in the baseline, and prints the same each time', async () => {
    const corpus = await aCorpus('same', [aPair('p1', {}), aPair('p2', THREATENING)])
    const updated = await evaluate('--corpus', corpus, '--update')

    const { code, stdout } = await evaluate('--corpus', corpus)

    expect([code, stdout]).toEqual([0, updated.stdout])
    expect(stdout).toContain('check: 0 verdicts changed since the baseline')
  })

  it('lists changed verdicts by id, without a word of their texts, and ends with 1 where a language fell', async () => {
    const corpus = await aCorpus('fallen', [aPair('p1', {}), aPair('p2', THREATENING)])
    await evaluate('--corpus', corpus, '--update')
    await aCorpus('fallen', [aPair('p1', {}), aPair('p2', { ...THREATENING, draft: KIND })])

    const { code, stdout } = await evaluate('--corpus', corpus)

    expect(code).toBe(1)
    expect(stdout).toContain('p2 flag → ready (now wrong)')
    expect(stdout).toContain("FELL en: balanced accuracy 50.0 is below the baseline's bound 100.0")
    expect(stdout).not.toContain('Thank you')
  })

  it('compares only the part it is told', async () => {
    const corpus = await aCorpus('parts', [aPair('p1', {}), aPair('p2', THREATENING)])
    await evaluate('--corpus', corpus, '--update')
    await aCorpus('parts', [aPair('p1', {}), aPair('p2', { ...THREATENING, draft: KIND })])

    const { code, stdout } = await evaluate('--corpus', corpus, '--part', 'tuning')

    expect(code).toBe(0)
    expect(stdout).not.toMatch(/^check/m)
  })

  it('measures acts on the labelled sentences where it is asked to', async () => {
    const corpus = await aCorpus('acts', [aPair('p1', {}), aPair('p2', THREATENING)])

    const { stdout } = await evaluate('--corpus', corpus, '--update', '--acts', '--json')

    expect(JSON.parse(stdout).tuning.acts.en).toEqual({ thanks: { labelled: 2, precision: 1, recall: 0.5 } })
  })

  it.each([[['--update', '--part', 'check']], [['--data', 'x', '--update']], [['--part', 'other']], [['--unknown']]])(
    'ends %j with 2',
    async (args) => {
      expect((await evaluate(...args)).code).toBe(2)
    },
  )
})
