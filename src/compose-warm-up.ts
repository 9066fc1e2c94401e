import type { Check } from './app/ports.ts'
import type { CheckInput } from './core/report.ts'
import type { CueEntry, LanguageRubric, Rubric } from './core/rubric.ts'

/** Drafts a language: the first one costs 200 ms, the next few 20 ms each, and from then on it hardly gets less. */
const DRAFTS = 5

/**
 * Judges some drafts of the rubric's own in each language, each in a turn of its own: who comes first would wait for what
 * they make ready. Never throws.
 */
export async function warmUp({ languages }: Rubric, check: Check): Promise<void> {
  for (const draft of Object.values(languages).flatMap(readExamples)) {
    await nextTurn()
    check(draft)
  }
}

/** Words that cues look for, from all over the language, in answer to such of customers'. */
function readExamples({ language, cues }: LanguageRubric): readonly CheckInput[] {
  const customers = pick(readSayings(cues, 'customer'), DRAFTS)
  const openings = pick(readSayings(cues, 'draft'), DRAFTS * 2)
  const endings = openings.splice(DRAFTS)
  return openings.map((opening, index) => {
    return { draft: `${opening} ${endings[index] ?? ''}`, customer: customers[index] ?? null, language }
  })
}

function readSayings(cues: readonly CueEntry[], from: CueEntry['from']): readonly string[] {
  return cues.filter((cue) => cue.from === from).flatMap(({ examples }) => examples.bad.slice(0, 1))
}

function pick(sayings: readonly string[], count: number): string[] {
  const step = Math.max(1, Math.floor(sayings.length / count))
  return sayings.filter((_, index) => index % step === 0).slice(0, count)
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
