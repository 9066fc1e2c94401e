import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import swc from '@swc/core'

interface Row {
  /** The folders and files under src this row is about. */
  readonly of: readonly string[]
  /** Ours that may be imported: a folder, a file, or `types:` of one. */
  readonly ours: readonly string[]
  /** Packages that may be imported; `*` stands for any, `@slack/*` for a scope. */
  readonly others: readonly string[]
}

/** Who may import what; docs/architecture.md says it in words. */
const TABLE: readonly Row[] = [
  // Comparing a rewrite with its draft word by word: pure, and two small modules of it.
  { of: ['core'], ours: ['core'], others: ['zod', 'diff'] },
  { of: ['app'], ours: ['core', 'app'], others: ['zod'] },
  // Besides reading files: joining their names, hashing what they hold, and the schema at the edge. Its own place is a URL.
  {
    of: ['rubric'],
    ours: ['core', 'rubric'],
    others: ['node:fs', 'node:path', 'node:url', 'node:crypto', 'yaml', 'zod'],
  },
  // Besides the model's client: hashing and sealing answers, and telephone numbers to mask.
  {
    of: ['llm'],
    ours: ['core', 'llm', 'app/ports.ts', 'app/judge-ports.ts'],
    others: ['openai', 'zod', 'node:crypto', 'libphonenumber-js'],
  },
  // What a port speaks of (a post) comes as a type; which failures pass is said by failures.ts; making the folder of the
  // database file needs its path; tokens are encrypted. What every draft asks for is kept for a moment.
  {
    of: ['store'],
    ours: ['core', 'store', 'app/ports.ts', 'app/failures.ts', 'app/recently.ts', 'types:app'],
    others: ['kysely', 'pg', 'node:sqlite', 'node:fs', 'node:path', 'node:crypto'],
  },
  // Besides Slack's own: signing the state of an installation, and answering the browser it comes from.
  { of: ['slack'], ours: ['core', 'app', 'slack'], others: ['@slack/*', 'node:crypto', 'node:http', 'node:https'] },
  // Pictures of figures, behind app's port; the font is found as a file of its package.
  { of: ['chart'], ours: ['chart', 'types:app'], others: ['chart.js', '@napi-rs/canvas', 'node:module'] },
  // Loads the rubric itself: what compose.ts brings along (Bolt) would cost every check 0.3 s at its start.
  {
    of: ['cli'],
    ours: [
      'core',
      'types:app',
      'types:llm',
      'rubric',
      'config.ts',
      // The reference pages tell of every setting.
      'config/about.ts',
      'config/settings.ts',
      'compose.ts',
      'compose-judge.ts',
      'cli',
      'main.ts',
      'store/open.ts',
      'store/backup.ts',
      // Writes the manifests: text made from names, nothing of Bolt.
      'slack/manifest.ts',
    ],
    others: ['*'],
  },
  {
    of: ['sandbox'],
    ours: ['core', 'types:app', 'app/start-problem.ts', 'config.ts', 'compose.ts', 'log.ts', 'sandbox'],
    others: ['*'],
  },
  {
    of: ['main.ts', 'run.ts'],
    ours: [
      'core',
      'types:app',
      'app/fault.ts',
      'app/start-problem.ts',
      'config.ts',
      'compose.ts',
      'lean.ts',
      'log.ts',
      'run.ts',
      'sandbox',
    ],
    others: ['*'],
  },
  // The only file that knows all parts; nobody but the ways in may know it.
  {
    of: [
      'compose.ts',
      'compose-chores.ts',
      'compose-door.ts',
      'compose-judge.ts',
      'compose-life.ts',
      'compose-rules.ts',
      'compose-slack.ts',
      'compose-start.ts',
      'compose-warm-up.ts',
      'compose-work.ts',
    ],
    ours: [
      'core',
      'app',
      'rubric',
      'llm',
      'store',
      'chart',
      'slack',
      'sandbox',
      'config.ts',
      'entrance.ts',
      'health.ts',
      'metrics.ts',
      'routes.ts',
      'compose-chores.ts',
      'compose-door.ts',
      'compose-judge.ts',
      'compose-life.ts',
      'compose-rules.ts',
      'compose-slack.ts',
      'compose-start.ts',
      'compose-warm-up.ts',
      'compose-work.ts',
      'timers.ts',
      'log.ts',
    ],
    others: ['*'],
  },
  // Reads the environment, and shapes it as the parts want it.
  {
    of: ['config.ts', 'config'],
    ours: ['config', 'types:slack', 'types:llm', 'types:store', 'log.ts'],
    others: ['zod'],
  },
  // Opens Bolt's socket or a port, and what is seen there: compose's hands.
  { of: ['entrance.ts'], ours: ['slack', 'types:routes.ts'], others: ['@slack/*', 'node:http', 'node:net'] },
  { of: ['routes.ts'], ours: ['types:health.ts', 'types:metrics.ts'], others: ['node:http'] },
  { of: ['health.ts'], ours: ['types:app'], others: [] },
  { of: ['metrics.ts'], ours: ['types:app'], others: ['prom-client'] },
  { of: ['log.ts'], ours: [], others: ['pino'] },
  { of: ['timers.ts'], ours: [], others: [] },
  { of: ['lean.ts'], ours: [], others: [] },
]

/** What is imported cannot be told from the source, so that it may be anything. */
const COMPUTED = 'whatever it computes'

interface Import {
  readonly name: string
  readonly isType: boolean
}

/** Every import of a file: static, dynamic, re-exported, `import type`, and `import('…')` in a type. */
function readImports(source: string): readonly Import[] {
  const imports: Import[] = []
  visit(swc.parseSync(source, { syntax: 'typescript', target: 'esnext' }), (node) => {
    const { type, typeOnly, specifiers, callee } = node
    const isDynamic = type === 'CallExpression' && (callee as Node).type === 'Import'
    const named = isDynamic ? (node.arguments as { expression: Node }[])[0]?.expression : (node.source ?? node.argument)
    const isImport =
      isDynamic ||
      ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'TsImportType'].includes(String(type))
    if (!isImport || !named) return
    const all = (specifiers ?? []) as Node[]
    const isType =
      type === 'TsImportType' || typeOnly === true || (all.length > 0 && all.every((one) => one.isTypeOnly))
    imports.push({ name: (named as Node).type === 'StringLiteral' ? String((named as Node).value) : COMPUTED, isType })
  })
  return imports
}

type Node = Readonly<Record<string, unknown>>

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) see(node as Node)
  for (const child of Object.values(node)) visit(child, see)
}

/** What the file imports and may not, each with the row it breaks. */
function findBreaches(file: string, source: string, table: readonly Row[] = TABLE): readonly string[] {
  const row = table.find(({ of }) => of.some((place) => isIn(file, place)))
  if (!row) return [`${file} is in no row: give it one`]
  return readImports(source)
    .filter((one) => !isAllowed(file, one, row))
    .map(
      ({ name }) =>
        `${file} imports ${name}: ${row.of.join(', ')} may import ${[...row.ours, ...row.others].join(', ')}`,
    )
}

function isAllowed(file: string, { name, isType }: Import, { ours, others }: Row): boolean {
  if (name === COMPUTED) return false
  if (!name.startsWith('.')) return others.some((other) => isPackage(name, other))
  const target = posix.join(dirname(file), name)
  return ours.some((place) => isIn(target, place.replace(/^types:/, '')) && (isType || !place.startsWith('types:')))
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`)
}

function isPackage(name: string, allowed: string): boolean {
  return allowed === '*' || name === allowed || name.startsWith(`${allowed.replace(/\*$/, '').replace(/\/$/, '')}/`)
}

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort()

function read(file: string): string {
  return readFileSync(`${SRC}/${file}`, 'utf8')
}

describe('imports', () => {
  it('keep to the table', () => {
    expect(FILES.flatMap((file) => findBreaches(file, read(file)))).toEqual([])
  })

  it.each([
    ['core/a.ts', "import { readFile } from 'node:fs'", 1],
    ['core/a.ts', "import { z } from 'zod'\nimport { b } from './text/b.ts'\nimport '../core/c.ts'", 0],
    ['core/text/a.ts', "import type { Store } from '../../app/ports.ts'", 1],
    ['core/a.ts', "const words = \"import x from 'node:fs'\" // import 'pino'", 0],
    ['core/a.ts', "export { x } from '../slack/x.ts'\nexport * from '../store/y.ts'", 2],
    ['app/a.ts', "type Web = import('@slack/bolt').App", 1],
    ['slack/a.ts', "const x = await import('../store/x.ts')", 1],
    ['slack/a.ts', "import { webApi } from '@slack/bolt'\nimport type { A } from '@slack/web-api'", 0],
    ['store/a.ts', "import type { Post } from '../app/post.ts'\nimport { Kysely } from 'kysely/migration'", 0],
    ['store/a.ts', "import { readWords } from '../app/post.ts'", 1],
    ['cli/a.ts', "import { type Config, readConfig } from '../config.ts'", 0],
    ['cli/a.ts', 'await import(anything)', 1],
    ['utils/a.ts', '', 1],
  ])('of %s: %s break it %d times', (file, source, breaches) => {
    expect(findBreaches(file, source)).toHaveLength(breaches)
  })

  it('that break it are told with the file, the import and the row', () => {
    expect(findBreaches('app/a.ts', "import { x } from '../slack/x.ts'")).toEqual([
      'app/a.ts imports ../slack/x.ts: app may import core, app, zod',
    ])
  })
})

describe('the environment', () => {
  it('is read by config.ts only, and handed on as it is by lean.ts', () => {
    expect(FILES.filter((file) => /process\s*\.\s*env/.test(read(file)))).toEqual(['config.ts', 'lean.ts'])
    expect(read('lean.ts').match(/process\s*\.\s*env/g)).toHaveLength(1)
  })

  it('is out of the core’s reach, and so are clock, chance, network and log', () => {
    const reaching =
      /\b(?:process|console|fetch|performance|crypto|globalThis|setTimeout|require)\b\s*[.(]|Math\.random|\bDate\b\s*[.(]/
    const core = FILES.filter((file) => file.startsWith('core/'))

    expect(core.filter((file) => reaching.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))).toEqual([])
  })
})
