/** Somebody gave only the customer's words. */
export function sayNoDraft(): string {
  return 'I see the customer’s message but not your draft. Please put your draft below the lines that start with `>`.'
}
