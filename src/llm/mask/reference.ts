import type { Span } from '../../core/report.ts'
import { CODE_WORDS, PHONE_WORDS, REFERENCES } from './words.ts'

const THING = `(?:${REFERENCES.join('|')})`
const NUMBER_WORD =
  '(?:numbers?|no\\.?|nr\\.?|nummern?|num\\.?|№|n°|id|code|ref(?:erence|erenz|erentie)?|kenmerk|zeichen)'
const IS =
  '(?:\\s{0,2}[:=]|\\s{1,2}(?:is|was|lautet|ist|war|luidt|with|(?:with|mit der|met|met het) (?:number|nummer)))?\\s{0,2}[(\\[]?#?'
const START = '(?:^|[^\\p{L}\\p{N}])'
/** "Kundennummer", "order no.": the words say that a number follows. */
const NAMED = new RegExp(
  `${START}(?:${THING}[ -]?${NUMBER_WORD}|${CODE_WORDS.join('|')}|\\p{L}{2,30}(?:nummer|nr\\.?|(?<!post)code))${IS}$`,
  'iu',
)
/** "Your order", "No.": a number may follow or not. */
const HINTED = new RegExp(`${START}(?:${THING}|${NUMBER_WORD})${IS}$`, 'iu')
const PHONE = new RegExp(`${START}(?:${PHONE_WORDS.join('|')})[ .-]{0,2}${NUMBER_WORD}?${IS}$`, 'iu')
const LONGEST_LEAD = 60

const VALUES = /(?<![\p{L}\p{N}._/-]|\+)[\p{L}\p{N}]+(?:[._/-][\p{L}\p{N}]+)*/gu
const NEXT_GROUPS = /(?: (?!(?:19|20)\d\d(?!\d))\d{3,8}(?![\p{L}\p{N}])){0,6}/uy
const PREFIX = /(?<![\p{L}\p{N}])[A-Z]{1,3} $/u
const YEAR = /^(?:19|20)\d\d$/
const CAPITALS = /^[A-Z0-9._/-]+$/

/** Numbers of orders, customers, tickets and the like behind the word for them, and codes of capitals and digits. */
export function findReferences(text: string): readonly Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(VALUES)) {
    const start = withPrefix(text, match.index)
    if (start < (found.at(-1)?.end ?? 0) || !/\d|^[A-Z]{5,}$/.test(match[0])) continue
    const last = match.index + match[0].length
    const end = /^\d+$/.test(match[0]) ? withGroups(text, last) : last
    const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start)
    if (isReference(text.slice(start, end), lead)) found.push({ start, end })
  }
  return found
}

/** "KV 88123" is one number. */
function withPrefix(text: string, start: number): number {
  const prefix = PREFIX.exec(text.slice(Math.max(0, start - 5), start))
  return prefix && /\d/.test(text.charAt(start)) ? start - prefix[0].length : start
}

/** "12 345 678" is one number, "4711 2024" is a number and a year. */
function withGroups(text: string, end: number): number {
  NEXT_GROUPS.lastIndex = end
  return end + (NEXT_GROUPS.exec(text)?.[0].length ?? 0)
}

function isReference(value: string, lead: string): boolean {
  const digits = value.replace(/\D/g, '').length
  if (CAPITALS.test(value) && /[A-Z]/.test(value) && digits >= 4 && value.length >= 6) return true
  if (PHONE.test(lead)) return false
  if (NAMED.test(lead)) return value.length >= 2
  if (YEAR.test(value)) return false
  return (
    digits >= (/[\p{L}_/-]/u.test(value) || lead.endsWith('#') ? 3 : 4) && (lead.endsWith('#') || HINTED.test(lead))
  )
}
