import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import type { LanguageRubric } from '../rubric.ts'
import { inRegister } from './register.ts'

const EMPTY =
  /^[{}<>[\]%\s]*(?:(?:insert|enter|your|agent|einf(?:ü|ue)gen|hier|bitte|vul|invullen|jouw|uw)\b[\s:_-]*)?|[{}<>[\]%\s]*$/gi
/** What is no leftover by itself, and is one beside others. */
const SUSPECTS =
  /\[\p{Lu}[\p{Lu} _-]{2,40}\]|\{\p{Lu}[\p{Lu}\d _-]{1,40}\}|\bXX\b|(?<=[€£$] ?)X{2,}|\b(?:INSERT|ENTER) \p{Lu}{3,20}\b|\b(?:DATE )?TBC\b/gu
const BRACKETS = /\[[^\][\n]{1,80}\]|\{{1,2}[^{}\n]{1,80}\}{1,2}|\b[Xx]{3,}\b|\bXX(?:,XX)?\b/g

/** The part with what a template left over as blanks; null where nothing is left over or nobody can tell what it was. */
export function blankLeftovers({ source, acts, language }: Analysis, part: Span): string | null {
  const foreign = findForeignClosing(source.slice(part.start, part.end), language)
  if (foreign !== null) return source.slice(part.start, part.end).replace(foreign, ownClosing(language))
  const leftovers = acts.filter(({ act, cue }) => act === 'leftover' && cue !== 'other-language')
  const own = (leftovers.length === 0 ? [] : [...leftovers, ...findSuspects(source)])
    .flatMap((span) => narrow(source, span))
    .filter(({ start, end }) => start >= part.start && end <= part.end)
    .sort((a, b) => b.start - a.start || b.end - a.end)
  const apart = own.filter(({ end }, at) => own.slice(0, at).every((other) => end <= other.start))
  if (apart.length === 0) return null
  return apart.reduce(
    (text, { start, end }) => {
      const blank = `[${nameOf(source.slice(start, end))}]`
      return text.slice(0, start - part.start) + blank + text.slice(end - part.start)
    },
    source.slice(part.start, part.end),
  )
}

/** The closing of another language that a text begins with; null where it begins with none. */
export function findForeignClosing(text: string, { templates }: LanguageRubric): string | null {
  const own = text.trim()
  return templates.rebuild?.foreignClosings.find((closing) => own.startsWith(closing)) ?? null
}

function ownClosing({ templates }: LanguageRubric): string {
  return inRegister(templates.sentences.closing ?? {}, '')
}

function findSuspects(source: string): readonly Span[] {
  return [...source.matchAll(SUSPECTS)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** To what is in brackets or crossed out around or within the words, where there is any. */
function narrow(source: string, { start, end }: Span): readonly Span[] {
  const found = [...source.matchAll(BRACKETS)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => span.start < end && start < span.end)
  return found.length > 0 ? found : [{ start, end }]
}

function nameOf(leftover: string): string {
  const name = leftover
    .replace(EMPTY, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return name === '' || /^x+$/i.test(name) ? '___' : name.slice(0, 60).toLowerCase()
}
