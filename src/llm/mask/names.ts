import type { Span } from '../../core/report.ts'
import {
  ARTICLES,
  CLOSINGS,
  GREETINGS,
  INTRODUCTIONS,
  JOINERS,
  LINE_GREETINGS,
  NO_NAMES,
  PARTICLES,
  TITLES,
} from './name-words.ts'

const TITLE = `(?:(?:${TITLES.join('|')})\\.?(?:\\/|[ \\t]+|(?=[ \\t]*$)))`
const PARTICLE = `(?:(?:${PARTICLES.join('|')})[ \\t]+|['’]t[ \\t]+|d['’])`
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,40}"
const NAME = `(?<name>(?:\\p{Lu}\\.[ \\t]?){0,3}${PARTICLE}{0,3}${WORD}(?:[ \\t]+(?:(?:${JOINERS.join('|')})[ \\t]+)?(?:\\p{Lu}\\.[ \\t]?){0,3}${PARTICLE}{0,3}${WORD}){0,3})`
const BEFORE = '(?<![\\p{L}\\p{N}])'
const LINE = '(?:^|\\n)[ \\t>"\'“„«*_]{0,6}'

/** Each leads to a name; those that are ordinary words too must open their line. */
const LEADS = [
  `${BEFORE}${insensitive(GREETINGS)}[ \\t]+${TITLE}{0,4}${NAME}`,
  `${BEFORE}${insensitive(['hi', 'hello', 'hallo', 'hey'])},?[ \\t]+${NAME}(?=[ \\t]*[,!.\\n–-]|$)`,
  `${LINE}${insensitive(LINE_GREETINGS)}[ \\t]+${TITLE}{0,4}${NAME}`,
  `${BEFORE}${TITLE}{1,4}${NAME}`,
  `${BEFORE}${insensitive(INTRODUCTIONS)}[ \\t]+${TITLE}{0,4}${NAME}`,
  `${BEFORE}${insensitive(CLOSINGS)}[,.!]{0,2}(?:[ \\t]*\\n){0,3}[ \\t]*(?:(?:i\\.[ \\t]?[AV]\\.|gez\\.|[Ii]hre?|[Yy]our|[Uu]w|[Jj]e)[ \\t]+)?${TITLE}{0,3}${NAME}(?=[ \\t]*(?:\\n|$|[,|(–-]|(?:from|vom|von|van|bij|at|und|and|en)[ \\t]))`,
]
const LOWER_CASE = new RegExp(
  `${LINE}(?:hi|hello|hey|hallo|dear|hoi|moin|beste|liebe[rs]?)[ \\t]+(?<name>\\p{Ll}[\\p{L}\\p{M}'’-]{2,20})[ \\t]*(?=[,!\\n]|$)`,
  'giu',
)
const PATTERNS = [...LEADS.map((lead) => new RegExp(lead, 'gu')), LOWER_CASE]
const WORDS = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu
const ORDINARY = new Set(NO_NAMES.flatMap((words) => words.split(' ')))
/** They stand within a name, and tell nothing. */
const LEFT = new Set([...ARTICLES, ...JOINERS])
/** The words of all names that a greeting, a title, an introduction or a signature shows. */
export function findGivenNames(text: string): readonly string[] {
  const found = PATTERNS.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ groups }) => groups?.name ?? ''))
  return found.flatMap(wordsOfName)
}

/** A name ends where an ordinary word begins, such as that for a team. Initials stay. */
function wordsOfName(name: string): readonly string[] {
  const words = name.match(WORDS) ?? []
  const end = words.findIndex((word) => ORDINARY.has(word.toLowerCase()) && !LEFT.has(word.toLowerCase()))
  const own = words.slice(0, end < 0 ? words.length : end)
  return own.filter((word) => word.length > 1 && !LEFT.has(word.toLowerCase()) && !PARTICLES.includes(word))
}

/** Wherever these names stand, with a capital or as they were given; an -s of possession does not hide them. */
export function findNamed(text: string, names: ReadonlySet<string>): readonly Span[] {
  const forms = new Set([...names].flatMap((name) => [name, capitalised(name), name.toUpperCase()]))
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => {
    const known = [word, word.replace(/['’]s?$|['’]\p{L}+$/u, ''), word.replace(/s$/, '')].find((form) =>
      forms.has(form),
    )
    return known ? { start: index, end: index + known.length } : null
  }).filter((span) => span !== null)
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Greetings are written in any case, names are not. Spelled out: with `(?i:…)` two long test runs missed names. */
function insensitive(words: readonly string[]): string {
  return `(?:${words.join('|').replace(/\\.|\[[^\]]*\]|\p{L}/gu, inEitherCase)})`
}

function inEitherCase(part: string): string {
  if (part.startsWith('\\')) return part
  const letters = part.replace(/[[\]]/g, '')
  return `[${letters.toLowerCase()}${letters.toUpperCase()}]`
}
