import { emptyBlanks, openBlanks } from './blanks.ts'
import type { GuardInput, GuardProblem } from './guard.ts'
import { toolsOf } from './tools.ts'

/** A refusal stays one and none is invented; no fault is admitted that the draft does not admit. */
export function compareStance({ draft, rewrite, language, forgotten = [] }: GuardInput): readonly GuardProblem[] {
  const tools = toolsOf(language)
  const own = tools.read(draft)
  const kept = tools.read(openBlanks(rewrite))
  const problems: GuardProblem[] = []
  const refused = own.filter((sentence) => tools.refuses([sentence]))
  const isAllForgotten = refused.every(({ start }) => forgotten.some((span) => start >= span.start && start < span.end))
  const refusedNow = kept.filter((sentence) => tools.refuses([sentence]))
  if (refusedNow.length === 0 && !isAllForgotten)
    problems.push({ guard: 'refusal', kind: 'lost', words: cut(draft, refused[0]) })
  if (refused.length === 0 && refusedNow.length > 0)
    problems.push({ guard: 'refusal', kind: 'invented', words: cut(openBlanks(rewrite), refusedNow[0]) })
  const isAdmitted = own.some((sentence) => tools.findAdmissions(sentence).length > 0)
  const said = tools.read(emptyBlanks(rewrite)).find((sentence) => tools.findAdmissions(sentence).length > 0)
  if (!isAdmitted && said)
    problems.push({ guard: 'admission', kind: 'invented', words: cut(emptyBlanks(rewrite), said) })
  return problems
}

function cut(text: string, span: { readonly start: number; readonly end: number } | undefined): string {
  return span ? text.slice(span.start, span.end) : ''
}
