import type { GuardInput, GuardProblem } from './guard.ts'
import { type RewriteTools, toolsOf } from './tools.ts'

/** A refusal stays one and none is invented; no fault is admitted that the draft does not admit. */
export function compareStance({ draft, own, now, language, forgotten = [] }: GuardInput): readonly GuardProblem[] {
  const tools = toolsOf(language)
  const { opened, emptied } = now
  const problems: GuardProblem[] = []
  const refused = own.sentences.filter((sentence) => tools.refuses([sentence]))
  const isAllForgotten = refused.every(({ start }) => forgotten.some((span) => start >= span.start && start < span.end))
  const refusedNow = opened.sentences.filter((sentence) => tools.refuses([sentence]))
  if (refusedNow.length === 0 && !isAllForgotten)
    problems.push({ guard: 'refusal', kind: 'lost', words: cut(draft, refused[0]) })
  if (refused.length === 0 && refusedNow.length > 0 && !refusesBehindSalutation(draft, tools))
    problems.push({ guard: 'refusal', kind: 'invented', words: cut(opened.text, refusedNow[0]) })
  const isAdmitted = own.sentences.some((sentence) => tools.findAdmissions(sentence).length > 0)
  const said = emptied.sentences.find((sentence) => tools.findAdmissions(sentence).length > 0)
  if (!isAdmitted && said) problems.push({ guard: 'admission', kind: 'invented', words: cut(emptied.text, said) })
  return problems
}

/** "Dear Ana, bigger is not possible": what a cue looks for at the start of a sentence stands behind the comma. */
function refusesBehindSalutation(draft: string, { read, refuses }: RewriteTools): boolean {
  const salutation = /^[^,!\n]{0,60}[,!]\s*/.exec(draft)?.[0]
  return salutation !== undefined && refuses(read(draft.slice(salutation.length)))
}

function cut(text: string, span: { readonly start: number; readonly end: number } | undefined): string {
  return span ? text.slice(span.start, span.end) : ''
}
