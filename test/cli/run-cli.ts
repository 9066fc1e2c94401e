import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aRubricFolder } from '../rubric/a-rubric-folder.ts'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder with a small rubric and room for drafts; the command line runs in it as a process of its own. */
export interface Workshop {
  readonly rubric: string
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): Promise<string>
  start(args: readonly string[], env?: NodeJS.ProcessEnv): ChildProcessWithoutNullStreams
  /** Runs `checkreply check` with the small rubric. */
  check(args: readonly string[], stdin?: string | Uint8Array): Promise<Ran>
  /** Runs `checkreply` with just these arguments. */
  run(args: readonly string[], stdin?: string | Uint8Array, env?: NodeJS.ProcessEnv): Promise<Ran>
  clean(): Promise<void>
}

export async function aWorkshop(): Promise<Workshop> {
  const dir = await mkdtemp(join(tmpdir(), 'checkreply-cli-'))
  const rubric = await aRubricFolder()
  const start: Workshop['start'] = (args, env = {}) => {
    const { PATH } = process.env
    return spawn(process.execPath, ['--no-warnings', MAIN, ...args], { cwd: dir, env: { PATH, ...env } })
  }
  const run: Workshop['run'] = (args, stdin = '', env = {}) => finish(start(args, env), stdin)
  return {
    rubric: rubric.dir,
    start,
    run,
    check: (args, stdin) => run(['check', '--rubric', rubric.dir, ...args], stdin),
    write: async (name, content) => {
      await writeFile(join(dir, name), content)
      return join(dir, name)
    },
    clean: async () => {
      await rubric.remove()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

function finish(child: ChildProcessWithoutNullStreams, stdin: string | Uint8Array): Promise<Ran> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk) => out.push(chunk))
  child.stderr.on('data', (chunk) => err.push(chunk))
  // A process that stops early leaves its input unread.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}
