import { describe, expect, it } from '@jest/globals'
import { CRITERIA } from '../../src/core/report.ts'
import { readPrompt } from '../../src/llm/prompt.ts'
import { boundTokens } from '../../src/llm/tokens.ts'
import { aRubric, aRule } from '../core/a-rubric.ts'
import { rubric } from '../core/rewrite/load-languages.ts'
import { aPrompt, LOUNGE, PROMPT_FILE } from './a-judge.ts'

const TEXTS = { ...LOUNGE, language: 'English' }
/** Below what any tokenizer makes of English prose, and above. */
const FEWEST_A_WORD = 1.15
const MOST_A_WORD = 1.7

function countWords(text: string): number {
  return text.split(/\s+/).length
}

describe('the prompt', () => {
  it('holds every criterion with its meaning, from the rubric', () => {
    const { system } = aPrompt()

    for (const id of CRITERIA) expect(system).toContain(`- ${id}: ${rubric.meanings[id]}`)
  })

  it('says what a situation requires, from the rubric’s rules about absences', () => {
    const rule = aRule({
      criterion: 'missing_thanks',
      when: { without: ['thanks', 'fix_done', 'refusal'], situations: ['idea'] },
    })
    const reading = readPrompt(PROMPT_FILE, aRubric({ rules: [rule] }))

    expect(reading.ok && reading.prompt.system).toContain(
      '- idea: at least one of thanks, fix done; else missing_thanks.',
    )
  })

  it('begins with the same bytes for every draft, and tells nothing of the texts there', () => {
    const prompt = aPrompt()
    const [first, second] = [prompt.ask(TEXTS), prompt.ask({ draft: 'Other.', customer: null, language: 'German' })]

    expect(first.system).toBe(second.system)
    expect(first.system).not.toContain(LOUNGE.draft)
  })

  it('puts the texts last, between fences that are new each time', () => {
    const prompt = aPrompt()
    const [first, second] = [prompt.ask(TEXTS).user, prompt.ask(TEXTS).user]
    const fence = /<draft-([0-9a-f]{16})>\n(.*)\n<\/draft-\1>/s

    expect(fence.exec(first)?.[2]).toBe(LOUNGE.draft)
    expect(fence.exec(first)?.[1]).not.toBe(fence.exec(second)?.[1])
  })

  it('takes nothing in a text for a placeholder', () => {
    const { user } = aPrompt().ask({ draft: 'a {{customer}} {{fence}} $& b', customer: 'SECRET', language: 'English' })

    expect(user).toContain('a {{customer}} {{fence}} $& b')
    expect(user.split('SECRET')).toHaveLength(2)
  })

  it('is long enough for the discount on a known beginning, and short enough to be cheap', () => {
    const { system, user } = aPrompt().ask(TEXTS)

    expect(countWords(system) * FEWEST_A_WORD).toBeGreaterThanOrEqual(1024)
    expect(countWords(system) * MOST_A_WORD).toBeLessThanOrEqual(1900)
    expect(boundTokens(user)).toBeLessThanOrEqual(250)
  })

  it('has a hash that changes with its words and with the rubric', () => {
    const hashOf = (file: string, own = rubric) => {
      const reading = readPrompt(file, own)
      return reading.ok && reading.prompt.hash
    }
    const hashes = [hashOf(PROMPT_FILE), hashOf(PROMPT_FILE.replace('six', 'five')), hashOf(PROMPT_FILE, aRubric())]

    expect(new Set(hashes).size).toBe(3)
    expect(aPrompt().hash).toBe(hashes[0])
  })

  it('with mistakes is refused with all of them at once', () => {
    const file = PROMPT_FILE.replaceAll('{{criteria}}', '{{criterions}}').replaceAll('{{draft}}', '{{reply}}')

    expect(readPrompt(file, rubric)).toEqual({
      ok: false,
      problems: [
        'check.md: {{criterions}} is no placeholder above the line: use {{criteria}}, {{required_acts}}',
        'check.md: {{criteria}} is missing above the line: put it where it belongs',
        'check.md: {{reply}} is no placeholder below the line: use {{language}}, {{fence}}, {{customer}}, {{draft}}',
        'check.md: {{draft}} is missing below the line: put it where it belongs',
      ],
    })
  })

  it('without its line is refused', () => {
    expect(readPrompt('Just words.', rubric)).toMatchObject({ ok: false, problems: [expect.stringContaining('line')] })
  })
})
