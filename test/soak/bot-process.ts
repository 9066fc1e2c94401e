import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LEAN, LEAN_ENVIRONMENT } from '../../src/lean.ts'

const ENTRY = fileURLToPath(new URL('./bot.ts', import.meta.url))

/** One bot, started again whenever it is gone. */
export interface BotProcess {
  /** Milliseconds that each start took until events arrive. */
  readonly starts: readonly number[]
  /** What was logged as a warning or an error, and how often. */
  readonly complaints: ReadonlyMap<string, number>
  readonly isReady: boolean
  /** Resolves once it is ready, however often it was killed meanwhile. */
  ready(): Promise<void>
  /** kill -9; it is started again at once. */
  kill(): void
  /** Resident memory in MB; null where it is not running. */
  memory(): number | null
  /** Seconds of processor time since it was last started. */
  cpu(): number
  stop(): Promise<void>
}

export function startBotProcess(env: Readonly<Record<string, string>>, onReady: () => void): BotProcess {
  const starts: number[] = []
  const complaints = new Map<string, number>()
  let child = start()
  let isReady = false
  let isStopped = false
  let waiting: (() => void)[] = []

  function start(): ChildProcess {
    const begin = performance.now()
    const environment = { PATH: process.env.PATH ?? '', ...LEAN_ENVIRONMENT, ...env }
    const started = spawn(process.execPath, [...LEAN, ENTRY], { env: environment })
    const complain = (words: string) => complaints.set(words, (complaints.get(words) ?? 0) + 1)
    started.stdout.on('data', (chunk) => {
      for (const line of String(chunk).split('\n').filter(Boolean)) {
        const { level = 50, msg = line, reason } = readLine(line)
        if (level > 30) complain(reason ? `${msg}: ${reason}` : msg)
        if (msg === 'checkreply is running') settle(begin)
      }
    })
    started.stderr.on('data', (chunk) => complain(String(chunk).slice(0, 500)))
    started.once('exit', () => {
      isReady = false
      if (!isStopped) child = start()
    })
    return started
  }

  function settle(begin: number): void {
    starts.push(performance.now() - begin)
    isReady = true
    onReady()
    for (const tell of waiting) tell()
    waiting = []
  }

  return {
    starts,
    complaints,
    get isReady() {
      return isReady
    },
    ready: () => (isReady ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    kill() {
      isReady = false
      child.kill('SIGKILL')
    },
    memory: () => readMemory(child.pid),
    cpu: () => readCpu(child.pid),
    async stop() {
      isStopped = true
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
      await exited
      clearTimeout(timer)
    },
  }
}

function readLine(line: string): { readonly level?: number; readonly msg?: string; readonly reason?: string } {
  try {
    return JSON.parse(line)
  } catch {
    return {}
  }
}

/** The kernel counts hundredths of seconds. */
function readCpu(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

function readMemory(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
