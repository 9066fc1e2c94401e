import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { listInstalled } from './package/production.ts'

/** Licences that ask for no more than to be named. The font's may be embedded and passed on, not sold alone. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1']
/** What may be installed, in MB, all platforms' most. */
const BUDGET = 120

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const PAGE = readFileSync(`${ROOT}docs/dependencies.md`, 'utf8')
const { dependencies, devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>
const INSTALLED = listInstalled(ROOT)

/** The page's rows: a package's name and the other cells. */
const ROWS = new Map(
  [...PAGE.matchAll(/^\| `([^`]+)` \|(.+)\|$/gm)].map(([, name = '', rest = '']) => [
    name,
    rest.split('|').map((cell) => cell.trim()),
  ]),
)

describe('dependencies', () => {
  it('all have a licence that asks for no more than to be named', () => {
    const others = INSTALLED.filter(({ licence }) => !ALLOWED.includes(licence))

    expect(INSTALLED.length).toBeGreaterThan(50)
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
  })

  it('together keep to their size', () => {
    expect(INSTALLED.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toBeLessThan(BUDGET)
  })

  it('are pinned to one version each', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version))

    expect(loose).toEqual([])
  })

  it('are told on the page, each with its licence and why', () => {
    const direct = INSTALLED.filter(({ name }) => name in dependencies)

    expect([...ROWS.keys()].toSorted()).toEqual(
      [...Object.keys(dependencies), ...Object.keys(devDependencies), 'local-slack-linux-x64'].toSorted(),
    )
    expect(direct.map(({ name }) => [name, ROWS.get(name)?.[0]])).toEqual(
      direct.map(({ name, licence }) => [name, licence]),
    )
    for (const cells of ROWS.values()) expect(cells.at(-1)?.length).toBeGreaterThan(15)
  })
})
