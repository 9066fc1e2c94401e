import type { z } from 'zod'
import type { Sequence } from '../core/cues/pattern.ts'
import { parseCue, readPattern } from '../core/cues/read-pattern.ts'
import { CRITERIA } from '../core/report.ts'
import type { ActId, Condition, CueEntry, LanguageRubric, Messages, Rubric, Rule } from '../core/rubric.ts'
import type { LanguageData, RubricData } from './data.ts'
import type { Problems } from './problems.ts'
import type { CueData, ruleSchema } from './schema.ts'
import { toTemplates } from './templates.ts'

/** Meanings, points and rules, rules in the criteria's order, `{name}` of act lists resolved. */
export function toRules(
  data: RubricData['main'],
  problems: Problems,
): Pick<Rubric, 'meanings' | 'points' | 'rules' | 'strengths' | 'protected'> {
  const meanings = Object.fromEntries(CRITERIA.map((id) => [id, data.criteria[id].meaning])) as Rubric['meanings']
  const points = Object.fromEntries(CRITERIA.map((id) => [id, data.criteria[id].points])) as Rubric['points']
  const rules = CRITERIA.flatMap((criterion) =>
    Object.entries(data.criteria[criterion].rules).map(([id, rule]): Rule => {
      const { severity, rewrite, ...when } = rule
      return { id, criterion, severity, rewrite: rewrite ?? {}, when: toCondition(when, id, data, problems) }
    }),
  )
  return { meanings, points, rules, strengths: data.strengths, protected: data.protected }
}

type ConditionData = Omit<z.infer<typeof ruleSchema>, 'severity' | 'rewrite'>

function toCondition(
  { acts, with: with_, without, not_situations, ...when }: ConditionData,
  rule: string,
  data: RubricData['main'],
  problems: Problems,
): Condition {
  const expand = (names: readonly string[] | undefined) =>
    names?.flatMap((name) => expandAct(name, rule, data, problems))
  const condition = {
    ...when,
    acts: expand(acts),
    with: expand(with_),
    without: expand(without),
    notSituations: not_situations,
  }
  return Object.fromEntries(Object.entries(condition).filter(([, value]) => value !== undefined))
}

function expandAct(name: string, rule: string, data: RubricData['main'], problems: Problems): readonly ActId[] {
  if (!name.startsWith('{')) return [name as ActId]
  const list = data.act_lists?.[name.slice(1, -1)]
  if (!list) problems.add('rubric.yml', rule, `there is no act list ${name}: add it under act_lists`)
  return list ?? []
}

/** Cue entries of one file, which checkCues found nothing wrong with. Their cues are read when they are first needed. */
export function toCues(data: readonly CueData[], groups: LanguageGroups): readonly CueEntry[] {
  return data.map((entry) => {
    const readPatterns = once(() => entry.cues.map((cue) => readPattern(cue, groups)))
    return {
      id: entry.id,
      act: entry.act ?? null,
      situation: entry.situation ?? null,
      from: entry.from ?? (entry.act ? 'draft' : 'customer'),
      get patterns() {
        return readPatterns()
      },
      isStock: entry.stock ?? false,
      isNegatable: entry.negation !== 'ignored',
      examples: { bad: entry.bad, good: entry.good },
    }
  })
}

/** Without the language's groups no cue can be read. A cue that cannot be read becomes a problem. */
export function checkCues(
  file: string,
  data: readonly CueData[],
  groups: LanguageGroups | null,
  problems: Problems,
): void {
  for (const { id, act, situation, cues } of data) {
    if (!act && !situation) problems.add(file, id, 'means nothing: give it an act, a situation or both')
    if (groups) for (const cue of cues) readCue(file, id, cue, groups, problems)
  }
}

type LanguageGroups = Readonly<Record<string, readonly string[]>>

function readCue(
  file: string,
  id: string,
  cue: string,
  groups: LanguageGroups,
  problems: Problems,
): readonly Sequence[] {
  try {
    return parseCue(cue, groups)
  } catch (error) {
    problems.add(file, id, error instanceof Error ? error.message : String(error))
    return []
  }
}

/** Cues are read when they are first needed: a run in one language does not pay for the others. */
export function toLanguage(
  language: LanguageRubric['language'],
  { words, messages, templates, cues }: LanguageData,
  problems: Problems,
): LanguageRubric {
  const contractions = Object.entries(words.contractions).map(([form, full]) => [form, full.split(' ')] as const)
  const readCues = once(() => cues.flatMap(([, entries]) => toCues(entries, words.groups)))
  const readStatutory = once(() => toStatutory(language, words, problems))
  const readTemplates = once(() => toTemplates(templates, language, words.groups, problems))
  return {
    language,
    functionWords: words.function_words,
    stopWords: words.stop_words,
    angryWords: words.angry_words,
    abbreviations: words.abbreviations,
    sentenceStarts: words.sentence_starts,
    contractions: Object.fromEntries(contractions),
    formalPronouns: words.formal_pronouns,
    negators: words.negators,
    negation: words.negation,
    clauseWords: words.clause_words,
    names: words.names && toNames(words.names),
    get cues() {
      return readCues()
    },
    get statutory() {
      return readStatutory()
    },
    messages: messages as Messages,
    get templates() {
      return readTemplates()
    },
  }
}

function toNames({ sign_offs, ...rest }: NonNullable<LanguageData['words']['names']>): LanguageRubric['names'] {
  return { ...rest, signOffs: sign_offs }
}

function toStatutory(
  language: LanguageRubric['language'],
  { statutory, groups }: LanguageData['words'],
  problems: Problems,
): LanguageRubric['statutory'] {
  return statutory?.map(({ kind, least, marks }) => ({
    kind,
    least,
    marks: marks.map((mark) => readCue(`${language}/language.yml`, `statutory.${kind}`, mark, groups, problems)),
  }))
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
