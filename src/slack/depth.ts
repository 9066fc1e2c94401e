/** Slack's own payloads go some twenty levels deep. */
const DEEPEST = 200

/** Whether something is nested deeper than anything of Slack's, so that walking through it could end us. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}
