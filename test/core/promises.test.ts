import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createCheck } from '../../src/core/check.ts'
import { type CheckInput, LANGUAGES, type Report } from '../../src/core/report.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { RUBRIC_DIR } from '../rubric/rubric-dir.ts'
import { POOLS, someMessage, someReply } from './some-replies.ts'

const loaded = await loadRubric(RUBRIC_DIR)
if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
const { rubric } = loaded
const check = createCheck(rubric)
const PATIENCE = 60_000
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }
const WRAPS = [
  ['`', '`'],
  ['“', '”'],
  ['\n> ', '\n'],
  ['<https://x.example|', '>'],
] as const

/** What was said about a draft, wherever in it. */
function gist({ verdict, score, situation, findings, strengths }: Report) {
  return [
    verdict,
    score,
    situation,
    findings.map(({ message, quote }) => [message, quote]),
    strengths.map((s) => s.act),
  ]
}

function scoreOf(input: CheckInput): number {
  return check(input).score ?? 0
}

describe.each(LANGUAGES)('whatever a reply says (%s)', (language) => {
  const pool = POOLS[language]
  const reply = someReply(pool)
  const message = fc.option(someMessage(pool))

  it(
    'every finding and strength slices exactly what it quotes',
    () => {
      fc.assert(
        fc.property(reply, message, (draft, customer) => {
          const { findings, strengths } = check({ draft, customer, language })

          for (const { start, end, quote } of findings)
            expect(start === null || end === null ? null : draft.slice(start, end)).toBe(quote)
          for (const { start, end } of strengths) expect(draft.slice(start, end).trim()).not.toBe('')
        }),
      )
    },
    PATIENCE,
  )

  it(
    'what is quoted in it makes no difference',
    () => {
      const hurt = fc.constantFrom(...pool.hurting)
      fc.assert(
        fc.property(reply, message, fc.constantFrom(...WRAPS), hurt, (draft, customer, [open, close], words) => {
          const quoting = (inner: string) =>
            gist({ ...check({ draft: `${draft}\n\nx ${open}${inner}${close} x`, customer, language }), rewrite: null })

          expect(quoting(words)).toEqual(quoting(words.replace(/\p{L}/gu, 'q')))
        }),
      )
    },
    PATIENCE,
  )

  it(
    'thanks for something never lower its score',
    () => {
      fc.assert(
        fc.property(
          reply,
          someMessage(pool),
          fc.constantFrom(...pool.thanks),
          fc.boolean(),
          (draft, customer, thanks, isFirst) => {
            const thanking = isFirst ? `${thanks} ${draft}` : `${draft} ${thanks}`

            expect(scoreOf({ draft: thanking, customer, language })).toBeGreaterThanOrEqual(
              scoreOf({ draft, customer, language }),
            )
          },
        ),
      )
    },
    PATIENCE,
  )

  it(
    'a threat added flags it and never raises its score',
    () => {
      fc.assert(
        fc.property(
          reply,
          message,
          fc.constantFrom(...pool.threats),
          fc.boolean(),
          (draft, customer, threat, isFirst) => {
            const before = scoreOf({ draft, customer, language })

            const after = check({ draft: isFirst ? `${threat} ${draft}` : `${draft}\n${threat}`, customer, language })

            expect(after.verdict).toBe('flag')
            expect(after.score ?? 0).toBeLessThanOrEqual(before)
          },
        ),
      )
    },
    PATIENCE,
  )

  it(
    'its report is the same, byte for byte, whoever was judged before',
    () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(reply, message), { minLength: 2, maxLength: 4 }), (replies) => {
          const judge = ([draft, customer]: readonly [string, string | null]) =>
            JSON.stringify(check({ draft, customer, language }))

          expect([...replies].reverse().map(judge).reverse()).toEqual(replies.map(judge))
        }),
        { numRuns: 25 },
      )
    },
    PATIENCE,
  )
})

/** What was found, but for the words: they are spelled as the reply spells them. */
function found({ verdict, score, situation, findings, strengths }: Report) {
  return [verdict, score, situation, findings.map(({ message }) => message), strengths.map((strength) => strength.act)]
}

describe('whatever a German reply says', () => {
  it.each([
    ['as the Swiss spell it', (text: string) => text.replaceAll('ß', 'ss')],
    ['without umlauts', (text: string) => text.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter)],
  ])(
    'it is judged alike %s',
    (_name, respell) => {
      fc.assert(
        fc.property(someReply(POOLS.de), fc.option(someMessage(POOLS.de)), (draft, customer) => {
          const respelled = { draft: respell(draft), customer: customer && respell(customer) }

          expect(found(check({ ...respelled, language: 'de' }))).toEqual(
            found(check({ draft, customer, language: 'de' })),
          )
        }),
      )
    },
    PATIENCE,
  )
})
