import type { Span } from '../report.ts'

const QUOTATION: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '‹': '›',
}
const LONGEST_QUOTATION = 600
const EMOJI = /:[a-z0-9_+'-]+(?:::skin-tone-\d)?:/y
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>|]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy
const LINK_LABEL = /^<(?:https?|mailto|tel):/

/**
 * The parts of a draft that are not the agent's own words: quoted lines, code, mentions, links, emoji names and
 * quotations. Spans are in order and never overlap. One pass, linear in the text whatever it holds.
 */
export function maskSource(source: string): readonly Span[] {
  const spans: Span[] = []
  const missing = new Set<string>()
  for (let at = 0; at < source.length; ) {
    const end = maskedUntil(source, at, missing)
    if (end > at) spans.push({ start: at, end })
    at = end > at ? end : at + 1
  }
  return spans
}

function maskedUntil(source: string, at: number, missing: Set<string>): number {
  const sign = source.charAt(at)
  if (isLineStart(source, at)) {
    const line = quotedUntil(source, at)
    if (line > at) return line
  }
  if (sign === '`') return codeUntil(source, at, missing)
  if (sign === '<') return tagUntil(source, at, missing)
  if (sign === ':') return stickyUntil(EMOJI, source, at)
  if (sign in QUOTATION) return quotationUntil(source, at)
  return isWordStart(source, at) ? stickyUntil(ADDRESS, source, at) : at
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

function codeUntil(source: string, at: number, missing: Set<string>): number {
  const fence = source.startsWith('```', at) ? '```' : '`'
  const end = find(source, fence, at + fence.length, missing)
  if (end < 0) return at
  const inner = source.slice(at + fence.length, Math.min(end, at + LONGEST_QUOTATION))
  return fence === '`' && inner.includes('\n') ? at : end + fence.length
}

/** `<@U1>`, `<#C1|name>`, `<!channel>`, `<https://…|label>`; a label is masked with its link. */
function tagUntil(source: string, at: number, missing: Set<string>): number {
  const next = source.charAt(at + 1)
  if (!'@#!'.includes(next || ' ') && !LINK_LABEL.test(source.slice(at, at + 9))) return at
  const end = find(source, '>', at + 1, missing)
  return end < 0 ? at : end + 1
}

function quotationUntil(source: string, at: number): number {
  const sign = source.charAt(at)
  const closers = QUOTATION[sign] ?? ''
  if (sign === '"' && /[\p{L}\p{N}]/u.test(source.charAt(at - 1))) return at
  for (let end = at + 1; end < Math.min(source.length, at + LONGEST_QUOTATION); end++) {
    if (closers.includes(source.charAt(end))) return end + 1
    if (source[end] === '\n' && source[end + 1] === '\n') return at
  }
  return at
}

function stickyUntil(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  const found = pattern.exec(source)
  return found ? at + found[0].length : at
}

/** indexOf that remembers a miss: searching again for what is not there would make the pass quadratic. */
function find(source: string, sign: string, from: number, missing: Set<string>): number {
  if (missing.has(sign)) return -1
  const at = source.indexOf(sign, from)
  if (at < 0) missing.add(sign)
  return at
}
