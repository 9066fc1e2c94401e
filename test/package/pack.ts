import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { listInstalled } from './production.ts'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The tarball that `npm pack` makes, and a folder in which it is installed beside what it depends on, and nothing else. */
export interface Packed {
  readonly tarball: string
  readonly files: readonly string[]
  /** Bytes of the tarball, and of what is in it. */
  readonly size: number
  readonly unpackedSize: number
  /** The folder in which it is installed; the package itself is in its `node_modules`. */
  readonly folder: string
  clean(): Promise<void>
}

interface PackReport {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

/** Built and packed aside, so that nobody's `dist` is touched. Types are another test's. */
export async function packProject(): Promise<Packed> {
  const place = await mkdtemp(join(tmpdir(), 'checkreply-package-'))
  const stage = join(place, 'stage')
  await copySources(stage)
  await run(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noCheck'],
    {
      cwd: stage,
    },
  )
  await run(process.execPath, ['dist/cli/prepare/main.js'], { cwd: stage })
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error'], { cwd: stage })
  const [report] = JSON.parse(stdout) as [PackReport]
  const tarball = join(stage, report.filename)
  const folder = join(place, 'installed')
  await install(tarball, folder)
  const { size, unpackedSize, files } = report
  return {
    ...{ tarball, size, unpackedSize, folder },
    files: files.map(({ path }) => path),
    clean: () => rm(place, { recursive: true, force: true }),
  }
}

async function copySources(stage: string): Promise<void> {
  const { files } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { readonly files: string[] }
  const shipped = files.filter((name) => !name.startsWith('!') && name !== 'dist')
  for (const name of [
    ...shipped,
    'package.json',
    'README.md',
    'LICENSE',
    'src',
    'tsconfig.json',
    'tsconfig.build.json',
  ])
    await cp(join(ROOT, name), join(stage, name), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(stage, 'node_modules'))
}

/** What `npm install --omit=dev` would do, without asking a registry: dev dependencies cannot be found from there. */
async function install(tarball: string, folder: string): Promise<void> {
  const modules = join(folder, 'node_modules')
  const own = join(modules, 'checkreply')
  await mkdir(own, { recursive: true })
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', own])
  for (const { name, folder: from } of listInstalled(ROOT)) {
    await mkdir(dirname(join(modules, name)), { recursive: true })
    await symlink(from, join(modules, name)).catch(ignoreSecond)
  }
}

/** Two versions of one package: the first is what checkreply itself finds; others are found beside who needs them. */
function ignoreSecond(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
