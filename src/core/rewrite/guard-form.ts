import { maskSource } from '../text/mask.ts'
import { emptyBlanks } from './blanks.ts'
import type { GuardId, GuardInput, GuardProblem } from './guard.ts'
import { shownRegisters } from './register.ts'

const CONTROL = /<[!@#][^>\s]{1,80}>/g
const QUOTED = /^["“„»«‚‹]/

/** Quotations, code and protected texts byte for byte; one form of address; one language; no new control sequence. */
export function compareForm(input: GuardInput): readonly GuardProblem[] {
  return [...compareProtected(input), ...compareRegister(input), ...compareLanguage(input), ...compareControl(input)]
}

function compareProtected(input: GuardInput): readonly GuardProblem[] {
  const { draft, rewrite, customer, forgotten = [] } = input
  const isForgotten = (at: number) => forgotten.some(({ start, end }) => at >= start && at < end)
  const own = maskSource(draft)
    .filter(({ start }) => !isForgotten(start))
    .map(({ start, end }) => draft.slice(start, end))
    .filter((part) => !part.startsWith(':'))
  const mustStay = [...own, ...(input.protected ?? []).filter((part) => draft.includes(part))]
  const lost = mustStay.filter((part) => !rewrite.includes(part))
  const outside = emptyBlanks(rewrite)
  const quoted = maskSource(outside)
    .map(({ start, end }) => outside.slice(start, end))
    .filter((part) => QUOTED.test(part) && !`${draft}\n${customer ?? ''}`.includes(part.slice(1, -1)))
  return [
    ...lost.map((words) => problem('protected', 'lost', words)),
    ...quoted.map((w) => problem('protected', 'invented', w)),
  ]
}

function compareRegister({ language, ...input }: GuardInput): readonly GuardProblem[] {
  const own = shownRegisters(input.own.sentences, language.templates)
  const now = shownRegisters(input.now.emptied.sentences, language.templates)
  const isKept = own.length === 0 ? now.length <= 1 : now.every((register) => own.includes(register))
  return isKept ? [] : [problem('register', 'invented', now.filter((register) => !own.includes(register)).join(', '))]
}

function compareLanguage({ draft, rewrite, detect }: GuardInput): readonly GuardProblem[] {
  const [own, now] = [detect?.(draft), detect?.(emptyBlanks(rewrite), detect(draft) ?? undefined)]
  return own && own !== now ? [problem('language', 'invented', now ?? '')] : []
}

function compareControl({ draft, rewrite }: GuardInput): readonly GuardProblem[] {
  return (rewrite.match(CONTROL) ?? [])
    .filter((part) => !draft.includes(part))
    .map((part) => problem('control', 'invented', part))
}

function problem(guard: GuardId, kind: GuardProblem['kind'], words: string): GuardProblem {
  return { guard, kind, words }
}
