import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package that is installed with checkreply. */
export interface Installed {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly folder: string
  /** Without what is installed inside it. */
  readonly bytes: number
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Everything that is needed at run time by the package in `root`, as Node would find it; optional ones where they are there. */
export function listInstalled(root: string): readonly Installed[] {
  const found = new Set<string>()
  collect(root, found)
  return [...found].map(describe)
}

function collect(folder: string, found: Set<string>): void {
  const { dependencies, optionalDependencies } = readManifest(folder)
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const place = find(folder, name)
    if (!place && !(name in (optionalDependencies ?? {}))) throw new Error(`${name} is not installed`)
    if (!place || found.has(place)) continue
    found.add(place)
    collect(place, found)
  }
}

/** Node's way: upwards from who asks. */
function find(from: string, name: string): string | null {
  const place = join(from, 'node_modules', name)
  if (existsSync(join(place, 'package.json'))) return place
  return dirname(from) === from ? null : find(dirname(from), name)
}

function describe(folder: string): Installed {
  const { name, version, license = 'none' } = readManifest(folder)
  return { name, version, licence: license, folder, bytes: weigh(folder) }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function weigh(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const own = files.filter(({ parentPath }) => !parentPath.slice(folder.length).includes('node_modules'))
  return own.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
