import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

/** Each command is a process of its own; a busy machine takes its time to start them. */
jest.setTimeout(30_000)

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGE = readFileSync(`${ROOT}docs/leads.md`, 'utf8')

/** The page's blocks of code in one language. */
function findBlocks(language: string): readonly string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)
}

function run(args: readonly string[], input = ''): Promise<{ readonly code: number | null; readonly stdout: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['src/cli/main.ts', ...args], { cwd: ROOT }, (_, stdout) =>
      resolve({ code: child.exitCode, stdout }),
    )
    child.stdin?.end(input)
  })
}

describe('the cue that leads are shown', () => {
  const [draft = '', printed = ''] = findBlocks('text')
  const [cue = ''] = findBlocks('yaml')
  let rubric: string

  beforeAll(() => {
    rubric = mkdtempSync(join(tmpdir(), 'checkreply-leads-'))
    cpSync(join(ROOT, 'rubric'), rubric, { recursive: true })
    writeFileSync(join(rubric, 'en/cues/our-own.yml'), cue)
  })
  afterAll(() => rmSync(rubric, { recursive: true }))

  it('is needed: without it the draft is ready', async () => {
    expect(await run(['check'], draft)).toMatchObject({ code: 0 })
  })

  it('holds its own examples', async () => {
    expect(await run(['examples', '--rubric', rubric])).toMatchObject({ code: 0 })
  })

  it('finds what the page says', async () => {
    const { stdout } = await run(['explain', '--rubric', rubric], draft)

    expect(stdout).toContain(printed)
  })

  it('makes the draft ask for one more pass, in the words that the page quotes', async () => {
    const { code, stdout } = await run(['check', '--rubric', rubric], draft)

    expect(code).toBe(1)
    expect(PAGE).toContain('*This makes their trouble sound small. Name what it cost them instead.*')
    expect(stdout).toContain('This makes their trouble sound small. Name what it cost them instead.')
  })
})
