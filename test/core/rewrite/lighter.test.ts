import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { rubric } from './load-languages.ts'

const check = createCheck(rubric)

function lighterOf(customer: string, draft: string, language: Language = 'en'): string | null {
  return check({ draft, customer, language }).rewrite?.lighter?.text ?? null
}

const MOTHER = 'My mother died last week. How do I close her account?'
const BRANCH = 'The account stays open for 30 days. The branch in Leith can see it on screen.'

describe('a lighter rewrite', () => {
  it('keeps every sentence of a draft that lacks only a word of sympathy', () => {
    expect(lighterOf(MOTHER, BRANCH)).toBe(`I am very sorry for your loss. ${BRANCH}`)
  })

  it.each([
    ['de', 'Meine Mutter ist letzte Woche gestorben. Wie löse ich ihr Konto auf?', 'Das Konto bleibt 30 Tage offen.'],
    ['nl', 'Mijn moeder is vorige week overleden. Hoe sluit ik haar rekening?', 'De rekening blijft 30 dagen open.'],
  ] as const)('does so in %s', (language, customer, draft) => {
    expect(lighterOf(customer, draft, language)).toMatch(new RegExp(` ${draft}$`))
  })

  it('comes beside one that keeps less', () => {
    const { rewrite } = check({ customer: MOTHER, draft: BRANCH, language: 'en' })

    expect(rewrite?.text).toMatch(/\[[^\]]*The branch in Leith/)
    expect(rewrite?.lighter?.score).toBeGreaterThanOrEqual(80)
  })

  it('is the draft without the words at fault, where that is all', () => {
    const customer = 'What happens if I miss one month of the payment plan? My hours got cut.'
    const draft =
      'I am sorry about your hours. The plan then runs a month longer. As I already told you, it costs nothing.'

    const lighter = lighterOf(customer, draft)

    expect(lighter).toMatch(/^I am sorry about your hours\. The plan then runs a month longer\./)
    expect(lighter).not.toContain('already told')
  })

  it('says what its insertions answer', () => {
    const { rewrite } = check({ customer: MOTHER, draft: BRANCH, language: 'en' })

    const [inserted] = rewrite?.lighter?.changes?.filter(({ kind }) => kind === 'inserted') ?? []
    expect(inserted?.answers).toEqual([expect.objectContaining({ criterion: 'distress_mismatch' })])
  })

  it.each([
    ['two criteria object', `${BRANCH} Failure to close it will result in legal action.`],
    ['stock words would stay', `${BRANCH} We value your feedback.`],
    ['something hurtful would stay', `${BRANCH} You should have told us earlier.`],
  ])('does not come where %s', (_, draft) => {
    expect(lighterOf(MOTHER, draft)).toBeNull()
  })

  it('does not come where somebody in trouble would read no warm word', () => {
    const customer = 'The flat looked nothing like the photos. I want my money back.'
    const draft = 'We only arrange stays and accept no liability. The host can see the photos. He decides alone.'

    const { rewrite } = check({ draft, customer, language: 'en' })

    expect(rewrite?.kind).toBe('whole')
    expect(rewrite?.lighter).toBeUndefined()
  })

  it('does not come where a fact would be left to a blank', () => {
    const customer = 'Bought a phone from you on the 2nd, cheaper on the 4th. Price match?'
    const draft = 'But two days is hard luck. Our staff in Leith can see it on screen. The shelf is full.'

    const { rewrite } = check({ customer, draft, language: 'en' })

    expect(rewrite?.text).toContain('two days')
    expect(rewrite?.lighter).toBeUndefined()
  })

  it('does not come where little had to be changed anyway', () => {
    const { rewrite } = check({
      customer: 'Can I have my money back? The lamp came broken.',
      draft: 'I am sorry that it came broken. I have refunded £20 today. But you have to be more careful.',
      language: 'en',
    })

    expect(rewrite?.text).toContain('I have refunded £20 today.')
    expect(rewrite?.lighter).toBeUndefined()
  })
})
