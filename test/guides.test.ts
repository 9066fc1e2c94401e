import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { CRITERIA } from '../src/core/report.ts'
import { LOCKED_CRITERIA } from '../src/core/team/settings.ts'
import { wordsIn } from '../src/slack/words/words.ts'

const { buttons, criteria, headline, lead } = wordsIn('en')

/** A page as one reads it: line breaks mean nothing, and apostrophes are all the same. */
function readPage(name: string): string {
  return straighten(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8'))
}

function straighten(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/g, ' ')
}

/** Without Slack's markup and the score: what stands in the page's table. */
function plain(said: string): string {
  return straighten(/\*(.+?)[.:]?\*/.exec(said)?.[1] ?? said)
}

function findUnnamed(page: string, names: readonly string[]): readonly string[] {
  return names.map(straighten).filter((name) => !page.includes(name))
}

describe('people find what the pages speak of under the same name:', () => {
  it('agents their buttons', () => {
    const { useRewrite, useLighter, why, appeal, mute, handOn } = buttons

    expect(findUnnamed(readPage('agents.md'), [useRewrite, useLighter, why, appeal, mute, handOn])).toEqual([])
  })

  it('leads theirs', () => {
    const { claim, take_over, resolve, approve, coach, uphold, reject } = lead.buttons
    const { check, save, buttons: parts } = lead.settings
    const named = [claim, take_over, resolve, approve, coach, uphold, reject, check, save, ...Object.values(parts)]

    expect(findUnnamed(readPage('leads.md'), named)).toEqual([])
  })

  it('what a report begins with, and the criteria that cannot be turned off', () => {
    const { ready, revise, flag, crisis, notCovered } = headline
    const said = [ready(1), revise(1), flag(1), crisis, notCovered].map(plain)
    const locked = LOCKED_CRITERIA.map((id) => `“${criteria[id]}”`)

    expect(findUnnamed(readPage('leads.md'), [...said, ...locked])).toEqual([])
  })

  it('every criterion, beside its name in the files', () => {
    const rows = CRITERIA.map((id) => `| ${criteria[id]} | \`${id}\` |`)

    expect(findUnnamed(readPage('leads.md'), rows)).toEqual([])
  })
})
