/** The card that a button stands on. */
export interface CardRef {
  readonly key: string
  /** The draft's revision that is shown; null for a private check. */
  readonly revision: string | null
  /** Where the button stands, so that it can be drawn anew. */
  readonly place: 'channel' | 'home'
}

/** As a button carries it. */
export function writeCardRef({ key, revision, place }: CardRef): string {
  return JSON.stringify([key, revision, place])
}

export function readCardRef(value: string): CardRef {
  const [key, revision, place] = JSON.parse(value) as [string, string | null, CardRef['place']]
  return { key, revision, place }
}
