import { readPattern } from '../../src/core/cues/read-pattern.ts'
import type { Groups } from '../../src/core/cues/read-step.ts'
import { CRITERIA, type CriterionId, type Language, type Severity } from '../../src/core/report.ts'
import type { Templates } from '../../src/core/rewrite/templates.ts'
import type { CueEntry, LanguageRubric, Rubric, Rule } from '../../src/core/rubric.ts'
import { LANGUAGE_WORDS } from './language-words.ts'

const GROUPS: Groups = { we: ['we', 'i'], weekday: ['monday', 'friday'], when: ['today', '{weekday}'] }
const POINTS: Readonly<Record<Severity, number>> = { advice: 4, warning: 20, error: 60 }

/** A cue entry as a rubric file would hold it: cues instead of patterns. */
export interface CueDraft extends Partial<Omit<CueEntry, 'patterns' | 'examples'>> {
  readonly cues: readonly string[]
}

export function aCue({ cues, ...overrides }: CueDraft): CueEntry {
  return {
    id: overrides.act ?? overrides.situation ?? 'cue',
    act: null,
    situation: null,
    from: overrides.act ? 'draft' : 'customer',
    isStock: false,
    isNegatable: true,
    examples: { bad: ['bad'], good: ['good'] },
    ...overrides,
    patterns: cues.map((cue) => readPattern(cue, GROUPS)),
  }
}

export function aRule(overrides: Partial<Rule> = {}): Rule {
  return { id: 'rule', criterion: 'dismissive', severity: 'warning', when: {}, rewrite: {}, ...overrides }
}

const TEMPLATES: Templates = {
  registers: ['any'],
  registerWords: {},
  sentences: {},
  fillers: {},
  factBlank: '[say again: {facts}]',
  topic: { nouns: 'after_opener', openers: {}, verbEndings: [] },
}

/** A language that can be read, and knows nothing to look for but what is given. */
export function aLanguage(language: Language, overrides: Partial<LanguageRubric> = {}): LanguageRubric {
  return {
    ...LANGUAGE_WORDS[language],
    language,
    cues: [],
    messages: { findings: {}, strengths: {} },
    templates: TEMPLATES,
    ...overrides,
  }
}

export function someTemplates(overrides: Partial<Templates> = {}): Templates {
  return { ...TEMPLATES, ...overrides }
}

/** Reads en, de and nl, has no rules, and does not cover French. */
export function aRubric(overrides: Partial<Rubric> = {}): Rubric {
  const points = CRITERIA.map((id): [CriterionId, typeof POINTS] => [id, POINTS])
  return {
    hash: 'h1',
    meanings: Object.fromEntries(CRITERIA.map((id) => [id, `What ${id} means.`])) as Rubric['meanings'],
    points: Object.fromEntries(points) as Rubric['points'],
    rules: [],
    strengths: [],
    otherLanguages: {
      fr: ['le', 'la', 'les', 'des', 'une', 'et', 'est', 'vous', 'nous', 'que', 'pour', 'dans', 'pas', 'votre', 'de'],
    },
    languages: { en: aLanguage('en'), de: aLanguage('de'), nl: aLanguage('nl') },
    ...overrides,
  }
}
