import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median } from './timing.ts'

export interface ColdStart {
  readonly name: string
  /** From the start of the process to its first output; the median. */
  readonly ms: number
}

const RUNS = 10
const DRAFT = 'Thank you for writing to us. I have sent the second parcel today and it is with you on Friday.\n'

/** A fresh process each time: bare Node, and the first verdict from the sources and, where it is built, from `dist`. */
export async function measureColdStart(): Promise<readonly ColdStart[]> {
  const commands = [
    { name: 'bare Node', args: ['-e', 'console.log(1)'] },
    { name: 'checkreply check, sources', args: [pathOf('../src/cli/main.ts'), 'check'] },
    { name: 'checkreply check, built', args: [pathOf('../dist/cli/main.js'), 'check'] },
  ].filter(({ args: [file = ''] }) => file === '-e' || existsSync(file))
  const times = new Map<string, number[]>(commands.map(({ name }) => [name, []]))
  for (let run = 0; run < RUNS; run++)
    for (const { name, args } of commands) times.get(name)?.push(await timeFirstOutput(args))
  return [...times].map(([name, own]) => ({ name, ms: median(own) }))
}

async function timeFirstOutput(args: readonly string[]): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--no-warnings', ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.on('error', () => {})
  child.stdin.end(DRAFT)
  await once(child.stdout, 'data')
  const time = performance.now() - start
  await once(child, 'close')
  return time
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
