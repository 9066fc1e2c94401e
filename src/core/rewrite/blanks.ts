import type { Templates } from './templates.ts'

const BLANK = /\[[^\][\n]{1,600}\]/g

/** Stands where a blank was: no word of any language. */
export const HOLE = '\uFFFC'

/** The blanks of a rewrite, brackets included, in order of appearance. */
export function findBlanks(text: string): readonly string[] {
  return text.match(BLANK) ?? []
}

/** The text as it would read with its blanks filled, for scoring; a blank that carries facts is filled with them. */
export function fillBlanks(text: string, templates: Templates): string {
  const [before = '', after = ''] = templates.factBlank.split('{facts}')
  const opening = `[${before.replace(/^\[/, '')}`
  return text.replace(BLANK, (blank) => {
    if (before.length > 1 && blank.startsWith(opening))
      return `${blank.slice(opening.length, blank.length - after.length)}.`
    return fillerOf(blank.slice(1, -1), templates)
  })
}

/** The filler of the longest blank that this one begins like; else the language's first. */
function fillerOf(asked: string, { fillers }: Templates): string {
  const known = Object.keys(fillers).filter(
    (key) => asked === key || (asked.startsWith(key) && /^[:;, ]/.test(asked.slice(key.length))),
  )
  const longest = known.sort((a, b) => b.length - a.length)[0]
  return (longest === undefined ? Object.values(fillers)[0] : fillers[longest]) ?? asked
}

/** The text without what stands in its blanks. */
export function emptyBlanks(text: string): string {
  return text.replace(BLANK, HOLE)
}

/** The text with the brackets of its blanks as spaces, so that what they hold is read as words. */
export function openBlanks(text: string): string {
  return text.replace(BLANK, (blank) => ` ${blank.slice(1, -1)} `)
}
