/** Several short facts share a blank: rows of them, each as long as it may be. */
export function foldFacts(facts: readonly string[], longest: number): readonly string[] {
  const rows: string[] = []
  for (const fact of facts) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + fact.length + 2 <= longest) rows[rows.length - 1] = `${last}, ${fact}`
    else rows.push(fact)
  }
  return rows
}
