import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { makePages } from '../src/cli/docs/pages.ts'
import { SETTING_GROUPS } from '../src/config/about.ts'
import { SETTINGS } from '../src/config/settings.ts'
import { readConfig } from '../src/config.ts'
import { putFigures, readFigures } from './scale/page.ts'

function read(path: string): string {
  const file = new URL(`../${path}`, import.meta.url)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

const TOLD = SETTING_GROUPS.flatMap(({ settings }) => settings)

describe('pages made from the source', () => {
  it('are as `npm run docs` writes them', async () => {
    const pages = await makePages()

    const stale = Object.entries(pages).filter(([path, text]) => read(path) !== text)
    expect(stale.map(([path]) => `${path}: write it anew with npm run docs`)).toEqual([])
  })

  it('tell of every setting once', () => {
    expect(TOLD.map(({ name }) => name).toSorted()).toEqual(Object.keys(SETTINGS.shape).toSorted())
  })

  it('tell the defaults that hold', () => {
    const base = {
      ...{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k' },
      ...{ REVIEW_CHANNEL_ID: 'C1', FLAGGED_CHANNEL_ID: 'C2' },
    }
    // A port that is set is opened in Socket Mode, too; the other one is a setting's name.
    const elsewhere = ['PORT', 'JUDGE_PRICE_CACHED_INPUT']
    const told = TOLD.flatMap(({ name, default: value }) => (value && !elsewhere.includes(name) ? [[name, value]] : []))

    expect(told.length).toBeGreaterThan(10)
    expect(readConfig({ ...base, ...Object.fromEntries(told) })).toEqual(readConfig(base))
  })

  it('show examples that would be right', () => {
    const shown = TOLD.filter(({ example }) => example && !example.endsWith('-'))

    const parsed = shown.map(({ name, example }) => [name, SETTINGS.shape[name].safeParse(example).success])
    expect(parsed.filter(([, isRight]) => !isRight)).toEqual([])
  })
})

describe('docs/scale.md', () => {
  it('shows what `npm run scale` computes from the figures measured last', () => {
    const page = read('docs/scale.md')

    expect(putFigures(page, readFigures())).toBe(page)
  })
})
