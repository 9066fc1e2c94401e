import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const PAGE = readFileSync(new URL('../docs/security.md', import.meta.url), 'utf8')
const THREATS = PAGE.slice(PAGE.indexOf('|---|---|---|\n') + '|---|---|---|\n'.length, PAGE.indexOf('## What is left'))
  .trim()
  .split('\n')

/** That the tests it names are there is seen to by the test of links and names. */
describe('the threat model', () => {
  it('says of each threat what stops it, and names a test that would notice', () => {
    const unproven = THREATS.filter(
      (row) => !/^\| .+ \| .+ \| `test\/[\w./-]+\.ts`(?:, `test\/[\w./-]+\.ts`)* \|$/.test(row),
    )

    expect(THREATS.length).toBeGreaterThan(20)
    expect(unproven).toEqual([])
  })
})
