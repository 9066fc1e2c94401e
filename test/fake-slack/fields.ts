/** Anything JSON calls an object. */
export type Fields = Readonly<Record<string, unknown>>

/** No fields where it is none. */
export function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

export function asList(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(asFields) : []
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Forms say `true` and `1`, JSON says true. */
export function isYes(value: unknown): boolean {
  return value === true || value === 'true' || value === '1' || value === 1
}
