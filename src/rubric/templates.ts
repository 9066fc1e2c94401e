import type { z } from 'zod'
import type { Sequence } from '../core/cues/pattern.ts'
import { parseCue } from '../core/cues/read-pattern.ts'
import type { GuardRules, ObligationRules, PhraseRule, Registered, Templates } from '../core/rewrite/templates.ts'
import type { LanguageRubric } from '../core/rubric.ts'
import type { Problems } from './problems.ts'
import type { templatesSchema } from './templates-schema.ts'

type TemplatesData = z.infer<typeof templatesSchema>
type Groups = Readonly<Record<string, readonly string[]>>
type ReadCues = (key: string, cues: readonly string[]) => readonly Sequence[]

/** A language's rewrite.yml with its cues read; one that cannot be read becomes a problem. */
export function toTemplates(
  data: TemplatesData,
  language: LanguageRubric['language'],
  groups: Groups,
  problems: Problems,
): Templates {
  const read: ReadCues = (key, cues) => cues.flatMap((cue) => readCue(cue, `${language}/rewrite.yml`, key))
  function readCue(cue: string, file: string, key: string): readonly Sequence[] {
    try {
      return parseCue(cue, groups)
    } catch (error) {
      problems.add(file, key, error instanceof Error ? error.message : String(error))
      return []
    }
  }
  return {
    registers: data.registers,
    registerWords: data.register_words,
    registerGreetings: data.register_greetings ?? {},
    sentences: mapRegistered(data.sentences),
    fillers: data.fillers,
    factBlank: data.fact_blank,
    topic: toTopic(data.topic),
    guard: data.guard && toGuard(data.guard, read),
    phrases: data.phrases?.map((phrase, index) => toPhrase(phrase, `phrases.${index}`, read)),
    amounts: data.amounts,
    obligation: data.obligation && toObligation(data.obligation, read),
    ...toManners(data, read),
  }
}

/** What keeps a rewrite tactful, and what is said about it. */
function toManners(data: TemplatesData, read: ReadCues): Partial<Templates> {
  const { clauses, echoes, hence, cheer, quiet, bereaved, advice, hand_on, rebuild } = data
  return {
    clauses: clauses && toClauses(clauses),
    echoes,
    hence,
    cheer: cheer && read('cheer', cheer),
    quiet: quiet && read('quiet', quiet),
    bereaved: bereaved && { told: read('bereaved.told', bereaved.told), asks: read('bereaved.asks', bereaved.asks) },
    advice: advice && { onlyYou: advice.only_you, whoAnswers: advice.who_answers },
    handOn: hand_on,
    rebuild: rebuild && toRebuild(rebuild, read),
  }
}

function toRebuild(data: NonNullable<TemplatesData['rebuild']>, read: ReadCues): Templates['rebuild'] {
  const { foreign_closings, ...rest } = data
  return {
    ...rest,
    leaning: read('rebuild.leaning', data.leaning),
    urgent: read('rebuild.urgent', data.urgent),
    rhetorical: read('rebuild.rhetorical', data.rhetorical),
    steps: read('rebuild.steps', data.steps),
    rescue: read('rebuild.rescue', data.rescue),
    debt: read('rebuild.debt', data.debt),
    done: read('rebuild.done', data.done),
    requests: read('rebuild.requests', data.requests),
    hollow: read('rebuild.hollow', data.hollow),
    final: read('rebuild.final', data.final),
    foreignClosings: foreign_closings,
  }
}

function toTopic(topic: TemplatesData['topic']): Templates['topic'] {
  const { nouns, openers, verb_endings, only_shared, subjects, theirs } = topic
  return {
    nouns,
    openers: mapRegistered(openers),
    verbEndings: verb_endings,
    subjects,
    theirs,
    onlyShared: only_shared,
  }
}

function toGuard(data: NonNullable<TemplatesData['guard']>, read: ReadCues): GuardRules {
  const { relative_days, promise_marks, promises, admissions, ...rest } = data
  const kinds = Object.entries(promises).map(([kind, cues]) => [kind, read(`guard.promises.${kind}`, cues)])
  return {
    ...rest,
    relativeDays: relative_days,
    promises: Object.fromEntries(kinds),
    promiseMarks: read('guard.promise_marks', promise_marks),
    admissions: read('guard.admissions', admissions),
  }
}

function toPhrase(data: NonNullable<TemplatesData['phrases']>[number], key: string, read: ReadCues): PhraseRule {
  const { cues, until_comma, ...rest } = data
  return { ...rest, untilComma: until_comma, sequences: read(key, cues) }
}

function toObligation(data: NonNullable<TemplatesData['obligation']>, read: ReadCues): ObligationRules {
  const text = typeof data.text === 'string' ? { any: data.text } : data.text
  return { ...data, text, openers: read('obligation.openers', data.openers) }
}

function toClauses({ never_alone, ...rest }: NonNullable<TemplatesData['clauses']>): Templates['clauses'] {
  return { ...rest, neverAlone: never_alone }
}

function mapRegistered(texts: Readonly<Record<string, string | Registered>>): Readonly<Record<string, Registered>> {
  const entries = Object.entries(texts).map(([name, text]) => [name, typeof text === 'string' ? { any: text } : text])
  return Object.fromEntries(entries)
}
