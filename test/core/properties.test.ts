import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createChecker } from '../../src/core/check.ts'
import { maskSource } from '../../src/core/text/mask.ts'
import { aHouseRubric } from './a-house.ts'
import { someCustomer, someDraft } from './some-drafts.ts'

const { check, judge, analyse } = createChecker(aHouseRubric())
const BANDS = { ready: [80, 100], revise: [50, 79], flag: [0, 49] } as const

function checkEnglish(draft: string, customer: string | null = null) {
  return check({ draft, customer, language: 'en' })
}

describe('whatever the draft', () => {
  it('every finding slices exactly what it quotes', () => {
    fc.assert(
      fc.property(someDraft, someCustomer, (draft, customer) => {
        for (const { start, end, quote } of checkEnglish(draft, customer).findings)
          expect(start === null || end === null ? null : draft.slice(start, end)).toBe(quote)
      }),
    )
  })

  it('it is judged alike without its rewrite', () => {
    fc.assert(
      fc.property(someDraft, someCustomer, (draft, customer) => {
        const { hand_on, ...report } = check({ draft, customer })

        expect(judge({ draft, customer })).toEqual({ ...report, rewrite: null })
      }),
    )
  })

  it('every strength, act, sentence and word lies within it', () => {
    fc.assert(
      fc.property(someDraft, (draft) => {
        const { sentences = [], acts = [] } = analyse({ draft, customer: null, language: 'en' }) ?? {}
        const spans = [...checkEnglish(draft).strengths, ...acts, ...sentences, ...sentences.flatMap((s) => s.words)]

        expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > draft.length)).toEqual([])
      }),
    )
  })

  it('masks lie in order, apart, and within it', () => {
    fc.assert(
      fc.property(someDraft, (draft) => {
        const edges = maskSource(draft).flatMap(({ start, end }) => [start, end])

        expect(edges).toEqual([...edges].sort((a, b) => a - b))
        expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(draft.length)
      }),
    )
  })

  it('no word and no act begins or ends within what is masked', () => {
    fc.assert(
      fc.property(someDraft, (draft) => {
        const masked = maskSource(draft)
        const { sentences = [], acts = [] } = analyse({ draft, customer: null, language: 'en' }) ?? {}
        const isMasked = (at: number) => masked.some(({ start, end }) => at >= start && at < end)

        const touching = [...acts, ...sentences.flatMap(({ words }) => words)].filter(
          ({ start, end }) => isMasked(start) || isMasked(end - 1),
        )
        expect(touching).toEqual([])
      }),
    )
  })

  it('what is masked makes no difference to what is found', () => {
    const wraps: readonly (readonly [string, string])[] = [
      ['`', '`'],
      ['“', '”'],
      ['<https://x.example|', '>'],
      ['\n> ', '\n'],
    ]
    const hurting = ['We will sue you', 'legal action', '{{name}} and XXX', 'your idea', 'kill yourself', 'thank you']
    fc.assert(
      fc.property(fc.constantFrom(...wraps), fc.constantFrom(...hurting), ([open, close], words) => {
        const kinds = (inner: string) => {
          const { findings, strengths, situation, verdict } = checkEnglish(`We have it ${open}${inner}${close} here.`)
          return [verdict, situation, findings.map((f) => f.criterion), strengths.map((s) => s.act)]
        }

        expect(kinds(words)).toEqual(kinds('so and so'))
      }),
    )
  })

  it('the same input gives the same report, byte for byte, from any checker at any time', () => {
    fc.assert(
      fc.property(someDraft, someCustomer, (draft, customer) => {
        const other = createChecker(aHouseRubric())

        other.check({ draft: 'We will sue you, Ana.', customer: 'An idea', language: 'en' })

        expect(JSON.stringify(other.check({ draft, customer }))).toBe(JSON.stringify(check({ draft, customer })))
      }),
      { numRuns: 50 },
    )
  })

  it('the score stands in its verdict’s band, and only a notice goes without', () => {
    fc.assert(
      fc.property(someDraft, someCustomer, (draft, customer) => {
        const { score, verdict, notice } = check({ draft, customer })
        const [lowest, highest] = BANDS[verdict]

        expect(score === null).toBe(notice !== null)
        if (notice) expect(verdict).not.toBe('ready')
        else expect(score !== null && score >= lowest && score <= highest).toBe(true)
      }),
    )
  })

  it('a rewrite never scores lower than the draft and lists exactly its blanks', () => {
    fc.assert(
      fc.property(someDraft, someCustomer, (draft, customer) => {
        const { rewrite, score } = checkEnglish(draft, customer)
        if (!rewrite) return

        expect(rewrite.score).toBeGreaterThanOrEqual(score ?? 0)
        expect(rewrite.blanks).toEqual(rewrite.text.match(/\[[^\][\n]{1,80}\]/g) ?? [])
      }),
    )
  })

  it('a threat added never raises its score', () => {
    fc.assert(
      fc.property(someDraft, someCustomer, (draft, customer) => {
        const before = checkEnglish(draft, customer)
        const after = checkEnglish(`We will take legal action.\n\n${draft}`, customer)

        if (before.score !== null && after.score !== null) expect(after.score).toBeLessThanOrEqual(before.score)
      }),
    )
  })

  it('thanks added never lower its score', () => {
    fc.assert(
      fc.property(someDraft, someCustomer, (draft, customer) => {
        const before = checkEnglish(draft, customer)
        const after = checkEnglish(`Thank you for it.\n\n${draft}`, customer)

        if (before.score !== null && after.score !== null) expect(after.score).toBeGreaterThanOrEqual(before.score)
      }),
    )
  })
})
