import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'

const EMPTY =
  /^[{}<>[\]%\s]*(?:(?:insert|enter|your|agent|einf(?:ü|ue)gen|hier|bitte|vul|invullen|jouw|uw)\b[\s:_-]*)?|[{}<>[\]%\s]*$/gi

/** The part with what a template left over as blanks; null where nothing is left over or nobody can tell what it was. */
export function blankLeftovers({ source, acts }: Analysis, part: Span): string | null {
  const own = acts
    .filter(({ act, cue }) => act === 'leftover' && cue !== 'other-language')
    .filter(({ start, end }) => start >= part.start && end <= part.end)
    .sort((a, b) => b.start - a.start)
  if (own.length === 0) return null
  return own.reduce(
    (text, { start, end }) => {
      const blank = `[${nameOf(source.slice(start, end))}]`
      return text.slice(0, start - part.start) + blank + text.slice(end - part.start)
    },
    source.slice(part.start, part.end),
  )
}

function nameOf(leftover: string): string {
  const name = leftover
    .replace(EMPTY, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return name === '' || /^x+$/i.test(name) ? '…' : name.slice(0, 60)
}
