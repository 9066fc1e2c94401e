import type { CriterionId, Finding, Severity } from '../report.ts'
import { tokenize } from '../text/words.ts'

/** What stays of a finding once the words are wiped: enough to know the same again. */
export interface Mark {
  readonly criterion: CriterionId
  readonly severity: Severity
  readonly source: Finding['source']
  /** The cue that was recognised; for an absence the rule; `judge` for a remark. */
  readonly cue: string
  /** Stands for the words found, or, where something is absent, for those of the whole draft. */
  readonly mark: string
}

/** One a finding, in their order. */
export function markFindings(findings: readonly Finding[], draft: string): readonly Mark[] {
  let whole: string | null = null
  return findings.map(({ criterion, severity, source, cue = 'judge', quote }) => {
    whole ??= quote === null ? markWords(draft) : null
    return { criterion, severity, source, cue, mark: quote === null ? (whole ?? '') : markWords(quote) }
  })
}

/** The same for the same words, however they are spaced, set or accented. It cannot be turned back into them. */
export function markWords(text: string): string {
  const words = tokenize(text).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : []))
  return fingerprint(words.join(' '))
}

/** 106 bits: enough that no two texts of a team fall together by chance; no secret is kept by it. */
export function fingerprint(text: string): string {
  return [mix(text, 0x9e3779b9), mix(text, 0x85ebca6b)].map((half) => half.toString(36).padStart(11, '0')).join('')
}

/** cyrb53, a public-domain hash of 53 bits by bryc (github.com/bryc/code). */
function mix(text: string, seed: number): number {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
