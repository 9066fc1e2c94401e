/** Everything somebody reads in a message or a view: its text and the texts of its blocks. */
export function readWords(shown: object): string {
  return collect(shown).join('\n')
}

function collect(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collect)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (key === 'text' ? [inner] : []) : collect(inner),
  )
}
