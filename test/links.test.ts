import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SCRIPTS = Object.keys(JSON.parse(read('package.json')).scripts)
const PAGES = [...listPages(''), ...listPages('docs', true), 'src/slack/messages/STYLE.md', 'test/corpus/README.md']

function listPages(folder: string, isDeep = false): readonly string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: isDeep, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.md')).map((name) => posix.join(folder, name.replaceAll('\\', '/')))
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** A page's text without its blocks of code, in which nothing is a link. */
function readProse(path: string): string {
  return read(path).replace(/^ *```[\s\S]*?^ *```/gm, '')
}

/** Of links and pictures: addresses within the repository, as they are written. */
function findTargets(prose: string): readonly string[] {
  const targets = [...prose.replace(/`[^`\n]*`(?!\])/g, '').matchAll(/\]\(<?([^)\s>]+)>?\)/g)]
  return targets.map(([, target = '']) => target).filter((target) => !/^(?:https?|mailto):/.test(target))
}

/** How GitHub makes an anchor of a heading. */
function toAnchor(heading: string): string {
  const text = heading.replace(/`|\*|\[([^\]]*)\]\([^)]*\)/g, '$1').trim()
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

function listAnchors(path: string): readonly string[] {
  const seen = new Map<string, number>()
  return [...readProse(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const anchor = toAnchor(heading)
    const times = seen.get(anchor) ?? 0
    seen.set(anchor, times + 1)
    return times === 0 ? anchor : `${anchor}-${times}`
  })
}

function findBrokenLinks(page: string): readonly string[] {
  return findTargets(readProse(page)).filter((target) => {
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : posix.join(dirname(page), path)
    if (!existsSync(join(ROOT, file))) return true
    return anchor !== undefined && !(statSync(join(ROOT, file)).isFile() && listAnchors(file).includes(anchor))
  })
}

/** What stands in code and looks like a file or folder of ours: `src/main.ts`, `docs/`, `.env.example`. */
function findNamedFiles(prose: string): readonly string[] {
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
  return spans.filter((code) => /^\.?[\w./-]+$/.test(code) && isOurs(code))
}

function isOurs(code: string): boolean {
  const isInFolder = /^(?:src|test|docs|rubric|prompts|bench|deploy|sandbox|\.ci)\//.test(code)
  return isInFolder || (!code.includes('/') && /^[\w.-]+\.(?:ts|yml|yaml|json|md|example)$/.test(code))
}

/** A bare name may stand for a file that its sentence has placed: it must be somewhere in the repository. */
const ALL = new Set(
  ['', 'src', 'test', 'docs', 'rubric', 'prompts', 'bench', 'deploy'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder !== '' && folder !== 'bench', encoding: 'utf8' }).map((name) =>
      posix.basename(name.replaceAll('\\', '/')),
    ),
  ),
)

function isThere(code: string): boolean {
  return code.includes('/') ? existsSync(join(ROOT, code)) : ALL.has(code)
}

function findNamedScripts(text: string): readonly string[] {
  return [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, script = '']) => script)
}

describe.each(PAGES)('%s', (page) => {
  it('links only to what is there', () => {
    expect(findBrokenLinks(page)).toEqual([])
  })

  it('names only files that are there', () => {
    expect(findNamedFiles(readProse(page)).filter((code) => !isThere(code))).toEqual([])
  })

  it('names only scripts that there are', () => {
    expect(findNamedScripts(read(page)).filter((script) => !SCRIPTS.includes(script))).toEqual([])
  })
})

describe('what is looked for', () => {
  it.each([
    ['see [a](b.md#c), ![d](e.png) and `[f](g)`', ['b.md#c', 'e.png']],
    ['[out](https://example.com) and <https://example.com>', []],
    ['[`code`](file.yml)', ['file.yml']],
  ])('are the links of %s', (prose, targets) => {
    expect(findTargets(prose)).toEqual(targets)
  })

  it.each([
    ['In your Slack, in ten minutes', 'in-your-slack-in-ten-minutes'],
    ['What it `cannot` do', 'what-it-cannot-do'],
    ['Für Leads: u & je', 'für-leads-u--je'],
  ])('is the anchor of %s', (heading, anchor) => {
    expect(toAnchor(heading)).toBe(anchor)
  })

  it('are files, and neither commands nor settings', () => {
    const prose = '`src/none.ts`, `rubric/xx/`, `none.yml`, `npm ci`, `OPENAI_MODEL`, `/slack/events`, `report.judge`'

    expect(findNamedFiles(prose)).toEqual(['src/none.ts', 'rubric/xx/', 'none.yml'])
    expect(findNamedFiles(prose).filter(isThere)).toEqual([])
  })

  it('are scripts, however they are run', () => {
    expect(findNamedScripts('`npm run none` and `npm run --silent check -- FILE`')).toEqual(['none', 'check'])
  })
})
