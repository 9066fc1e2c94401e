import { describe, expect, it } from '@jest/globals'
import type { Rewrite } from '../../../src/core/report.ts'
import { sayHandOn, sayRewrite } from '../../../src/slack/messages/rewrite.ts'
import { wordsIn } from '../../../src/slack/words/words.ts'

const EN = wordsIn('en')

const REWRITE: Rewrite = { text: 'Tell me more.', kind: 'edits', blanks: [], score: 60, source: 'template' }

function wordsOf(blocks: ReturnType<typeof sayRewrite>): string {
  return JSON.stringify(blocks)
}

describe('a rewrite in Slack', () => {
  it('says what only the agent can write', () => {
    const advice = [{ kind: 'only_you', text: 'Only you know what happens now.' }] as const

    expect(wordsOf(sayRewrite({ ...REWRITE, advice }, EN))).toContain('Only you know what happens now.')
  })

  it('has a lighter one behind it, with its own title and promise', () => {
    const lighter = { ...REWRITE, text: 'Tell me more about it.', score: 81 }

    const said = wordsOf(sayRewrite({ ...REWRITE, lighter }, EN))

    expect(said).toMatch(
      /Tell me more\.[\s\S]*Was the rest of your draft right\?[\s\S]*Tell me more about it\.[\s\S]*81 of 100/,
    )
  })

  it('says nothing more where there is nothing to say', () => {
    expect(sayRewrite(REWRITE, EN)).toHaveLength(3)
  })
})

describe('an idea in Slack', () => {
  it('is offered as a note for the team that owns it, on one line, ringing nobody', () => {
    const said = wordsOf(sayHandOn({ note: 'An idea: “ask\n<!channel> first”', blanks: [] }, EN))

    expect(said).toContain('An idea: “ask @\u2060channel first”')
    expect(said).not.toContain('<!channel>')
  })
})
