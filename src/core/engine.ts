import { type Act, createRecogniser, type SituationSign } from './acts.ts'
import { toClosings } from './closing-thanks.ts'
import type { LanguageDetector } from './language.ts'
import { findLeftovers } from './leftovers.ts'
import type { Language, Span } from './report.ts'
import type { LanguageRubric, Rubric } from './rubric.ts'
import { applyRules, type Firing } from './rules.ts'
import { measureSignals, type Signals } from './signals.ts'
import { readSituation, type SituationReading } from './situation.ts'
import { maskSource } from './text/mask.ts'
import { createReader, type Sentence } from './text/sentences.ts'
import { fold } from './text/words.ts'

/** A customer's message as its own language reads it. */
export interface CustomerReading {
  readonly text: string
  readonly language: Language
  readonly sentences: readonly Sentence[]
  readonly signs: readonly SituationSign[]
}

/** Everything understood about one draft on the way to its report. */
export interface Analysis {
  readonly source: string
  /** What the draft is read and rewritten by. */
  readonly language: LanguageRubric
  /** What the report speaks. */
  readonly reportLanguage: LanguageRubric
  readonly customer: CustomerReading | null
  /** What in the source is not the agent's own words. */
  readonly masked: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly acts: readonly Act[]
  readonly situation: SituationReading
  readonly signals: Signals
  readonly firings: readonly Firing[]
}

/** One language, ready to read many drafts and customer messages. */
export interface Engine {
  readonly language: Language
  readonly rules: LanguageRubric
  readCustomer(text: string): CustomerReading
  analyse(draft: string, customer: CustomerReading | null): Analysis
}

export function createEngine(language: LanguageRubric, rubric: Rubric, detect: LanguageDetector): Engine {
  const reader = createReader(language)
  const recogniser = createRecogniser(language)
  const stopWords = new Set(language.stopWords.map(fold))

  function readCustomer(text: string): CustomerReading {
    const sentences = reader.read(text, [])
    return { text, language: language.language, sentences, signs: recogniser.recogniseCustomer(sentences) }
  }

  function analyse(source: string, customer: CustomerReading | null): Analysis {
    const masked = maskSource(source)
    const sentences = reader.read(source, masked)
    const { acts: read, situations } = recogniser.recogniseDraft(sentences)
    const recognised = toClosings(read, sentences)
    const acts = [...recognised, ...findLeftovers({ source, masked, sentences, language: language.language }, detect)]
    const situation = readSituation(customer?.signs ?? null, situations)
    const signals = measureSignals({
      draft: sentences,
      customer: customer?.sentences ?? null,
      acts,
      signs: situations,
      stopWords,
    })
    const firings = applyRules(rubric.rules, { acts, situations: situation.situations, signals })
    return {
      source,
      masked,
      language,
      reportLanguage: language,
      customer,
      sentences,
      acts,
      situation,
      signals,
      firings,
    }
  }

  return { language: language.language, rules: language, readCustomer, analyse }
}
