/** A day as its reader writes it, by Slack itself. `at` is in milliseconds since 1970. */
export function sayDay(at: number): string {
  const fallback = new Date(at).toISOString().slice(0, 10)
  return `<!date^${Math.floor(at / 1000)}^{date_short_pretty}|${fallback}>`
}
