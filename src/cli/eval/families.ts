/** One judged reply. Near-duplicates of one family have one vote together. */
export interface Vote {
  readonly family: string
  readonly isBad: boolean
  readonly isHit: boolean
}

/** The share of a family's bad replies, and of its good ones, that were hit; null where it has none. */
export interface Family {
  readonly bad: number | null
  readonly good: number | null
}

/** Votes gathered by family, in the order in which families first appear. */
export function toFamilies(votes: readonly Vote[]): readonly Family[] {
  const members = Map.groupBy(votes, (vote) => vote.family)
  return [...members.values()].map((own) => ({
    bad: shareOfHits(own.filter((vote) => vote.isBad)),
    good: shareOfHits(own.filter((vote) => !vote.isBad)),
  }))
}

function shareOfHits(votes: readonly Vote[]): number | null {
  return votes.length === 0 ? null : votes.filter((vote) => vote.isHit).length / votes.length
}
