/** A table in Markdown. Cells may hold Markdown of their own, but no line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** Whose page this is, so that nobody edits it. */
export function madeFrom(what: string): string {
  return `<!-- Made by \`npm run docs\` from ${what}. Change it there; a test compares. -->`
}

export function code(text: string): string {
  return `\`${text}\``
}

/** Pages of lines and groups of lines; groups stand apart. */
export function page(...parts: readonly (string | readonly string[])[]): string {
  return `${parts.map((part) => (typeof part === 'string' ? part : part.join('\n'))).join('\n\n')}\n`
}
