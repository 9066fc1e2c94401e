import type { Span } from '../report.ts'

/** Replaces the source's span by `text`; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string
}

/** Applies edits that do not overlap, then mends the white space they leave. What is not edited keeps every byte. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let text = ''
  let at = 0
  for (const edit of ordered) {
    text = join(text + source.slice(at, edit.start), edit.text)
    at = edit.end
    if (edit.text === '') while (source[at] === ' ' && (text === '' || /\s$/.test(text))) at++
    else if (/\S/.test(source.charAt(at)) && !/[.,;:!?)]/.test(source.charAt(at))) text += ' '
  }
  return (text + source.slice(at))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function join(before: string, text: string): string {
  return text !== '' && /\S$/.test(before) ? `${before} ${text}` : before + text
}
