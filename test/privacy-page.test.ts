import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const ROOT = new URL('..', import.meta.url)
const MIGRATIONS = new URL('src/store/migrations/', ROOT)
const TABLES = readdirSync(MIGRATIONS).flatMap((file) =>
  [...readFileSync(new URL(file, MIGRATIONS), 'utf8').matchAll(/createTable\('(\w+)'\)/g)].map(([, table]) => table),
)

describe('the data map', () => {
  it('has every table that a migration makes, and no other', () => {
    const page = readFileSync(new URL('docs/privacy.md', ROOT), 'utf8')
    const map = page.slice(page.indexOf('## Data map'), page.indexOf('“With the workspace”'))
    const rows = map.split('\n').filter((line) => line.startsWith('| `'))
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, table]) => table))

    expect(TABLES.length).toBeGreaterThan(10)
    expect(named.sort()).toEqual([...TABLES].sort())
  })
})
