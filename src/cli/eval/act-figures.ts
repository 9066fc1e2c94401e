/** A sentence's acts as its author labelled them, and as they were recognised. */
export interface ActVote {
  readonly labelled: readonly string[]
  readonly found: readonly string[]
}

/** How often an act was labelled, which share of its finds is right, and which share of the labelled was found. */
export interface ActFigures {
  readonly labelled: number
  readonly precision: number | null
  readonly recall: number | null
}

/** Figures by act, in the acts' alphabetical order. */
export function measureActs(votes: readonly ActVote[]): Readonly<Record<string, ActFigures>> {
  const acts = new Set(votes.flatMap(({ labelled, found }) => [...labelled, ...found]))
  return Object.fromEntries([...acts].sort().map((act) => [act, measureAct(act, votes)]))
}

function measureAct(act: string, votes: readonly ActVote[]): ActFigures {
  const labelled = votes.filter((vote) => vote.labelled.includes(act))
  const found = votes.filter((vote) => vote.found.includes(act)).length
  const right = labelled.filter((vote) => vote.found.includes(act)).length
  return { labelled: labelled.length, precision: share(right, found), recall: share(right, labelled.length) }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((10_000 * part) / whole) / 10_000
}
