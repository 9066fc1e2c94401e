import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { createCascade } from '../../src/app/cascade.ts'
import { CORPUS, readPairs } from '../../src/cli/corpus.ts'
import { type CheckInput, LANGUAGES, type Report } from '../../src/core/report.ts'
import { rubric } from '../core/rewrite/load-languages.ts'
import { type FakeModel, startFakeModel } from '../fake-model/fake-model.ts'
import { aJudge, checker } from './a-judge.ts'

const DRAFTS = new URL('../drafts/', import.meta.url)
/** Every so many pairs of the corpus: enough of each language, and no minute of waiting. */
const EVERY = 8

let model: FakeModel
beforeAll(async () => {
  model = await startFakeModel({ scenario: 'server_error' })
})
afterAll(() => model.close())

function readDrafts(): readonly CheckInput[] {
  const names = readdirSync(DRAFTS).filter((name) => name.endsWith('.yml'))
  return names.map((name) => {
    const { draft, customer, language } = parse(readFileSync(new URL(name, DRAFTS), 'utf8'))
    return { draft, customer: customer ?? null, language }
  })
}

async function readSlice(): Promise<readonly CheckInput[]> {
  const pairs = await Promise.all(LANGUAGES.map((language) => readPairs('tuning', language, CORPUS)))
  const slice = pairs.flat().filter((_, at) => at % EVERY === 0)
  return slice.map(({ draft, customer, lang }) => ({ draft, customer, language: lang }))
}

function bytesOf({ judge: _, ...rest }: Report): string {
  return JSON.stringify(rest)
}

describe('with the judge down', () => {
  it.each([
    ['auto', true],
    ['always', false],
  ] as const)(
    'reports are the rules’ byte for byte (%s)',
    async (when, isAuto) => {
      const { judge } = aJudge({ baseUrl: model.baseUrl, concurrency: 16 })
      const meter = { countRoute() {}, countCall() {} }
      const cascade = createCascade({ judge, rubric, analyse: checker.analyse, meter, when })
      const inputs = [...readDrafts(), ...(await readSlice())]
      const rules = inputs.map((input) => checker.check(input))

      const judged = await Promise.all(inputs.map((input, at) => cascade.consider(input, rules[at] as Report)))

      expect(inputs.length).toBeGreaterThan(150)
      expect(judged.map(bytesOf)).toEqual(rules.map(bytesOf))
      expect(judged.some(({ judge }) => judge.status === 'failed')).toBe(true)
      expect(judged.every(({ judge }) => judge.status !== 'answered' && judge.reason)).toBe(true)
      expect(judged.some(({ judge }) => judge.reason === 'the rules left nothing in doubt')).toBe(isAuto)
    },
    60_000,
  )
})
