/** What somebody typed behind `/checkreply`. */
export type TypedCommand =
  | { readonly kind: 'form' | 'help' | 'forget' }
  | { readonly kind: 'setup'; readonly what: 'review' | 'flagged' | null }
  | { readonly kind: 'draft'; readonly text: string }

/** Only a command word that stands alone is one: drafts may begin with any word. */
export function readCommand(text: string): TypedCommand {
  const words = text.trim().toLowerCase().split(/\s+/)
  const [first = '', second] = words
  if (first === '') return { kind: 'form' }
  if (words.length === 1 && (first === 'help' || first === 'forget')) return { kind: first }
  if (words.length === 1 && first === 'setup') return { kind: 'setup', what: null }
  if (words.length === 2 && first === 'setup' && (second === 'review' || second === 'flagged')) {
    return { kind: 'setup', what: second }
  }
  return { kind: 'draft', text: text.trim() }
}
