/** `upheld`: the agent is right, the finding is wrong. */
export type AppealState = 'open' | 'upheld' | 'rejected'

export interface AppealCase {
  readonly state: AppealState
  /** Who decided; null while it is open. */
  readonly by: string | null
  /** Milliseconds since 1970. */
  readonly at: number | null
  /** What the lead says to it; null where nothing, or once it was wiped. */
  readonly note: string | null
  readonly version: number
}

export interface AppealDecision {
  readonly verdict: 'uphold' | 'reject'
  readonly by: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly note: string | null
}

/** `same` is a second click. `note_missing`: who is told no is told why. `appeal` is how it stands after all. */
export type AppealOutcome<Case extends AppealCase> =
  | { readonly kind: 'done' | 'same'; readonly appeal: Case }
  | { readonly kind: 'refused'; readonly why: 'decided' | 'note_missing'; readonly appeal: Case }

/** What becomes of an appeal when a lead decides. The first decision stands. */
export function decideAppeal<Case extends AppealCase>(appeal: Case, decision: AppealDecision): AppealOutcome<Case> {
  const state = decision.verdict === 'uphold' ? 'upheld' : 'rejected'
  if (appeal.state === state) return { kind: 'same', appeal }
  if (appeal.state !== 'open') return { kind: 'refused', why: 'decided', appeal }
  const note = decision.note?.trim() || null
  if (state === 'rejected' && note === null) return { kind: 'refused', why: 'note_missing', appeal }
  const { by, at } = decision
  return { kind: 'done', appeal: { ...appeal, state, by, at, note, version: appeal.version + 1 } }
}
