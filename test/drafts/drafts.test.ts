import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { createCheck } from '../../src/core/check.ts'
import { CRITERIA, LANGUAGES, type Report } from '../../src/core/report.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { RUBRIC_DIR } from '../rubric/rubric-dir.ts'

const draftSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  customer: z.string().nullable(),
  draft: z.string().min(1),
  expected: z.enum(['ready', 'flag', 'not_ready']),
  criteria: z.array(z.enum(CRITERIA)),
})
type ExpectedDraft = z.infer<typeof draftSchema>

const DIR = fileURLToPath(new URL('.', import.meta.url))
const CASES = readdirSync(DIR)
  .filter((name) => name.endsWith('.yml'))
  .map((name): [string, ExpectedDraft] => [
    name.replace('.yml', ''),
    draftSchema.parse(parse(readFileSync(`${DIR}/${name}`, 'utf8'))),
  ])

const loaded = await loadRubric(RUBRIC_DIR)
if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
const check = createCheck(loaded.rubric)

function checkCase({ draft, customer, language }: ExpectedDraft): Report {
  return check({ draft, customer, prior: language })
}

describe('a draft', () => {
  it.each(CASES)('%s gets the verdict it deserves', (_id, expected) => {
    const { verdict, language } = checkCase(expected)

    expect(language).toBe(expected.language)
    expect(expected.expected === 'not_ready' && verdict !== 'ready' ? 'not_ready' : verdict).toBe(expected.expected)
  })

  it.each(CASES.filter(([, { criteria }]) => criteria.length > 0))(
    '%s is found fault with for the right reason',
    (_id, expected) => {
      const named = checkCase(expected).findings.map(({ criterion }) => criterion)

      expect(expected.criteria.filter((criterion) => named.includes(criterion))).not.toEqual([])
    },
  )

  it.each(CASES.filter(([, { expected }]) => expected !== 'ready'))(
    '%s that is not ready gets a better one, unless someone is in danger',
    (_id, expected) => {
      const { rewrite, score, notice } = checkCase(expected)

      if (notice === 'crisis') expect([score, rewrite]).toEqual([null, null])
      else expect(rewrite?.score ?? -1).toBeGreaterThan(score ?? 100)
    },
  )
})

describe('nobody is offered another draft', () => {
  const customer = 'The lamp I bought is broken. I want my money back.'

  it('for one that is ready, even where a phrase in it could go', () => {
    const draft =
      'Thank you for contacting us. Your call is important to us. I have refunded the 20 euros for the broken lamp today.'

    const { verdict, findings, rewrite } = check({ draft, customer })

    expect([verdict, findings.map(({ severity }) => severity), rewrite]).toEqual(['ready', ['advice'], null])
  })

  it('for one longer than any letter, which is judged all the same', () => {
    const draft = `We will take legal action. ${'The parcel left our house on Monday and came to your town. '.repeat(150)}`
    const letter = { draft: draft.slice(0, 2000), customer: 'Where is my parcel?' }

    expect(check({ ...letter, draft })).toMatchObject({ verdict: 'flag', rewrite: null })
    expect(check(letter).rewrite).not.toBeNull()
  })
})

describe('the cases the project started from', () => {
  it('stand in every language', () => {
    const ids = CASES.map(([id]) => id)
    const cases = [...new Set(ids.filter((id) => id.startsWith('S')).map((id) => id.replace(/-[a-z]+$/, '')))]

    expect(
      cases.flatMap((id) => LANGUAGES.map((language) => `${id}-${language}`)).filter((id) => !ids.includes(id)),
    ).toEqual([])
  })
})
