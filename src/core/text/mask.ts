import type { Span } from '../report.ts'

const QUOTATION: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '‹': '›',
  '‘': '’',
}
const LONGEST_QUOTATION = 600
const LETTER = /\p{L}/u
const EMOJI = /:[a-z0-9_+'-]+(?:::skin-tone-\d)?:/y
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>|]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy
const ADDRESS_SIGN = /@|www\.|:\/\//
/** `<@U1>`, `<#C1|name>`, `<!channel>`, `<https://…|label>`; a label is masked with its link. */
const TAG = /<(?:[@#][A-Z0-9]+(?:\|[^<>\n]*)?|![^<>\n]+|(?:https?|mailto|tel):[^<>\n]+)>/y

/**
 * The parts of a draft that are not the agent's own words: quoted lines, code, mentions, links, emoji names and
 * quotations. Spans are in order and never overlap. One pass, linear in the text whatever it holds.
 */
export function maskSource(source: string): readonly Span[] {
  const spans: Span[] = []
  const find = createFinder(source)
  const hasAddress = ADDRESS_SIGN.test(source)
  for (let at = 0; at < source.length; ) {
    const end = maskedUntil(source, at, { find, hasAddress })
    if (end > at) spans.push({ start: at, end })
    at = end > at ? end : at + 1
  }
  return spans
}

interface Means {
  readonly find: Finder
  /** Most drafts hold none, and need not be searched for one at every word. */
  readonly hasAddress: boolean
}

function maskedUntil(source: string, at: number, { find, hasAddress }: Means): number {
  const sign = source.charAt(at)
  if (isLineStart(source, at)) {
    const line = quotedUntil(source, at)
    if (line > at) return line
  }
  if (sign === '`') return codeUntil(source, at, find)
  if (sign === '<') return stickyUntil(TAG, source, at)
  if (sign === ':') return stickyUntil(EMOJI, source, at)
  if (sign in QUOTATION) return quotationUntil(source, at, find)
  return hasAddress && isWordStart(source, at) ? stickyUntil(ADDRESS, source, at) : at
}

function isLineStart(source: string, at: number): boolean {
  return at === 0 || source[at - 1] === '\n'
}

function isWordStart(source: string, at: number): boolean {
  return at === 0 || /[\s(<]/.test(source.charAt(at - 1))
}

/** `>` quotes a line, `>>>` the rest; in Slack's events both arrive as entities. */
function quotedUntil(source: string, at: number): number {
  if (source.startsWith('>>>', at) || source.startsWith('&gt;&gt;&gt;', at)) return source.length
  if (source[at] !== '>' && !source.startsWith('&gt;', at)) return at
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

function codeUntil(source: string, at: number, find: Finder): number {
  const fence = source.startsWith('```', at) ? '```' : '`'
  const end = find(fence, at + fence.length)
  if (end < 0) return at
  const inner = source.slice(at + fence.length, Math.min(end, at + LONGEST_QUOTATION))
  return fence === '`' && inner.includes('\n') ? at : end + fence.length
}

/** A quotation ends within its paragraph, and not too far off; what is longer was opened by mistake. */
function quotationUntil(source: string, at: number, find: Finder): number {
  const sign = source.charAt(at)
  if (sign === '"' && /[\p{L}\p{N}]/u.test(source.charAt(at - 1))) return at
  const ends = [...(QUOTATION[sign] ?? '')]
    .map((closer) => findCloser(source, closer, at, find))
    .filter((end) => end > at)
  const end = Math.min(...ends)
  const paragraph = find('\n\n', at)
  return end > at + LONGEST_QUOTATION || (paragraph >= 0 && paragraph < end) ? at : end + 1
}

function stickyUntil(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  const found = pattern.exec(source)
  return found ? at + found[0].length : at
}

/** A single quotation mark between letters is an apostrophe. */
function findCloser(source: string, closer: string, at: number, find: Finder): number {
  let end = find(closer, at + 1)
  while (closer === '’' && end > at && end < at + LONGEST_QUOTATION && LETTER.test(source.charAt(end + 1)))
    end = source.indexOf(closer, end + 1)
  return end
}

type Finder = (sign: string, from: number) => number

/** indexOf that remembers what it found: looking again from every place would make the pass quadratic. */
function createFinder(source: string): Finder {
  const next = new Map<string, number>()
  return (sign, from) => {
    const known = next.get(sign)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const found = source.indexOf(sign, from)
    next.set(sign, found)
    return found
  }
}
