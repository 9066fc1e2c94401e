import type { Analysis } from '../engine.ts'
import { type Answer, CRITERIA, type RewriteChange, SEVERITIES } from '../report.ts'
import type { Rule } from '../rubric.ts'
import type { Change, Said } from './compose.ts'
import { diffTexts } from './diff.ts'
import { toolsOf } from './tools.ts'

const MOST_ANSWERS = 3

/** What changed from a draft to its rewrite, each inserted text with the findings it answers. */
export function explainChanges(analysis: Analysis, text: string, change: Change): readonly RewriteChange[] {
  const { source, language } = analysis
  const said = [...change.opening, ...change.closing, ...change.texts.values()]
  const changes = diffTexts(source.trimEnd(), text, toolsOf(language).read)
  return changes.map(({ within, ...one }) =>
    one.kind === 'inserted'
      ? { ...one, answers: answersOf(rulesBehind(within ?? one.text, said, analysis), analysis) }
      : one,
  )
}

/** The rules that asked for a text; where only a word or a mark of it is left to tell, all that fired. */
function rulesBehind(text: string, said: readonly Said[], { firings }: Analysis): readonly Rule[] {
  const wanted = bare(text)
  const found = said.filter(
    (one) => one.rules.length > 0 && (bare(one.text).includes(wanted) || wanted.includes(bare(one.text))),
  )
  return found.length > 0 ? found.flatMap(({ rules }) => rules) : firings.map(({ rule }) => rule)
}

function bare(text: string): string {
  return text.trim().toLowerCase()
}

/** The gravest first, in the criteria's order; the reason is the first sentence of the finding's message. */
function answersOf(rules: readonly Rule[], { reportLanguage }: Analysis): readonly Answer[] {
  const sorted = [...new Set(rules)].sort(
    (a, b) =>
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      CRITERIA.indexOf(a.criterion) - CRITERIA.indexOf(b.criterion),
  )
  const first = sorted.filter(({ criterion }, at) => sorted.findIndex((rule) => rule.criterion === criterion) === at)
  return first.slice(0, MOST_ANSWERS).map(({ id, criterion }) => {
    const message = reportLanguage.messages.findings[id] ?? id
    return { criterion, reason: /^.*?[.!?](?=\s|$)/s.exec(message)?.[0] ?? message }
  })
}
