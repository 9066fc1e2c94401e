import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { BUNFIG, LISTENING, PRELOAD } from './loopback.ts'
import type { Workspace } from './workspace.ts'

const START_TIMEOUT_MS = 15_000
const STOP_TIMEOUT_MS = 2_000

/** A Slack on this machine, reachable from this machine only. It ends when this process ends, however that ends. */
export interface LocalSlack {
  readonly url: string
  readonly port: number
  /** A folder of its own for whoever needs one; removed by `stop`. */
  readonly folder: string
  /** Resolves when it has ended, with what it last complained about. */
  readonly ended: Promise<string>
  stop(): Promise<void>
}

export type Started =
  | { readonly ok: true; readonly slack: LocalSlack }
  | { readonly ok: false; readonly reason: 'missing' | 'failed'; readonly detail: string }

/** Starts a local Slack on `port`, or on a free one where that is taken or 0. */
export async function startLocalSlack(workspace: Workspace, port: number, program = findProgram()): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'checkreply-slack-'))
  await writeFile(join(folder, 'workspace.json'), JSON.stringify(workspace))
  await writeFile(join(folder, 'preload.mjs'), PRELOAD)
  await writeFile(join(folder, 'bunfig.toml'), BUNFIG)
  const child = spawnIn(folder, program, port)
  const ended = watchEnd(child)
  const stop = () => stopChild(child, ended, folder)
  const answer = await Promise.race([readPort(child), ended, afterTimeout()])
  if (typeof answer === 'number') {
    return { ok: true, slack: { url: `http://127.0.0.1:${answer}`, port: answer, folder, ended, stop } }
  }
  await stop()
  return { ok: false, reason: answer.includes('ENOENT') ? 'missing' : 'failed', detail: answer }
}

/** In a process group of its own, so that a Ctrl-C reaches the bot first and the local Slack is ended after it. */
function spawnIn(folder: string, program: string, port: number): ChildProcess {
  const args = [
    '--config',
    'workspace.json',
    '--port',
    String(port),
    '--base-host',
    '127.0.0.1',
    '--files-dir',
    'files',
  ]
  return spawn(program, args, { cwd: folder, detached: true, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** The optional package's program where it is installed, else whatever `local-slack` is on the PATH. */
function findProgram(): string {
  try {
    return join(
      dirname(createRequire(import.meta.url).resolve('local-slack-linux-x64/package.json')),
      'bin/local-slack',
    )
  } catch {
    return 'local-slack'
  }
}

function readPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith(LISTENING)) resolve(Number(line.slice(LISTENING.length)))
    })
  })
}

function watchEnd(child: ChildProcess): Promise<string> {
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000)
  })
  child.stdin?.on('error', () => undefined)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(complaint.trim() || `it ended with ${signal ?? `code ${code}`}`))
  })
}

function afterTimeout(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(`it was not ready after ${START_TIMEOUT_MS / 1000} seconds`), START_TIMEOUT_MS).unref()
  })
}

async function stopChild(child: ChildProcess, ended: Promise<string>, folder: string): Promise<void> {
  child.stdin?.end()
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
  await ended
  clearTimeout(impatience)
  await rm(folder, { recursive: true, force: true })
}
