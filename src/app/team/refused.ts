/** What somebody asked for and does not get: `why` is for words that are kind. */
export interface Refused<Why extends string> {
  readonly kind: 'refused'
  readonly why: Why
}

export function refuse<Why extends string>(why: Why): Refused<Why> {
  return { kind: 'refused', why }
}
