import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, jest } from '@jest/globals'

/** A busy machine takes its time to start a process. */
jest.setTimeout(30_000)

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BLOCKS = readFileSync(`${ROOT}README.md`, 'utf8').matchAll(/```text\n([\s\S]*?)```/g)

function check(draft: string): Promise<string> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['src/cli/main.ts', 'check'], { cwd: ROOT }, (_, stdout) =>
      resolve(stdout),
    )
    child.stdin?.end(draft)
  })
}

describe('the README', () => {
  it('shows what the command line prints', async () => {
    const [draft, printed] = [...BLOCKS].map(([, text = '']) => text)

    expect((await check(draft ?? '')).trimEnd()).toBe(printed?.trimEnd())
  })
})
