import type { Entry, Journal } from './journal.ts'

interface Wanted {
  readonly isSo: () => boolean
  readonly what?: string | undefined
  readonly within?: number | undefined
}

/** Looks again after everything that happens, and so never sleeps. */
export function until(
  journal: Journal,
  { isSo, what = 'what was waited for', within = 10_000 }: Wanted,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (isSo()) return resolve()
    const end = (settle: () => void) => {
      clearTimeout(deadline)
      unwatch()
      settle()
    }
    const deadline = setTimeout(
      () => end(() => reject(new Error(`Within ${within} ms it did not come to ${what}. ${tellLast(journal)}`))),
      within,
    )
    const unwatch = journal.watch(() => {
      try {
        if (isSo()) end(resolve)
      } catch (error) {
        end(() => reject(error))
      }
    })
  })
}

const LAST = 12

function tellLast({ entries }: Journal): string {
  return `The last things that happened:\n${entries
    .slice(-LAST)
    .map((entry) => `  ${tell(entry)}`)
    .join('\n')}`
}

function tell(entry: Entry): string {
  if (entry.kind === 'called') return `${entry.method} → ${entry.answer}`
  if (entry.kind === 'whispered') return `whispered to ${entry.message.user} in ${entry.message.channel}`
  if (entry.kind === 'sent') return `sent ${entry.id}, attempt ${entry.attempt}`
  if (entry.kind === 'acked') return `acked ${entry.id}`
  if (entry.kind === 'unacked') return `not acked ${entry.id}: ${entry.reason}`
  return `${entry.kind} ${entry.message.ts} in ${entry.channel}`
}
