import { type Act, createRecogniser, type Recogniser, type SituationSign } from './acts.ts'
import { createNameReader } from './addressee.ts'
import { measureAnger } from './anger.ts'
import { toClosings } from './closing-thanks.ts'
import type { TokenDetector } from './language.ts'
import { findLeftovers } from './leftovers.ts'
import type { Language, Span } from './report.ts'
import type { LanguageRubric, Rubric } from './rubric.ts'
import { applyRules, type Firing } from './rules.ts'
import { measureSignals, type Signals } from './signals.ts'
import { readSituation, type SituationReading } from './situation.ts'
import { createHouseFinder } from './team/house-words.ts'
import { createReader, type Sentence } from './text/sentences.ts'
import { createStatutoryFinder, setApart } from './text/statutory.ts'
import { fold } from './text/words.ts'
import type { Written } from './text/written.ts'

/** A customer's message as its own language reads it. */
export interface CustomerReading {
  readonly text: string
  readonly language: Language
  readonly sentences: readonly Sentence[]
  readonly signs: readonly SituationSign[]
  /** The names under it; empty where nobody signed. */
  readonly signedBy: readonly string[]
  /** How strongly it is worded, 0–3. */
  readonly anger: number
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
  /** The form of address that the team uses where the draft shows none. */
  readonly register?: string
}

/** One language, ready to read many drafts and customer messages. */
export interface Engine {
  readonly language: Language
  readonly rules: LanguageRubric
  readCustomer(message: Written): CustomerReading
  analyse(draft: Written, customer: CustomerReading | null): Analysis
}

/** Compiled once a language, however many teams tune the rubric around it: their tunings leave cues as they are. */
const RECOGNISERS = new WeakMap<LanguageRubric, Recogniser>()

function recogniserOf(language: LanguageRubric): Recogniser {
  const recogniser = RECOGNISERS.get(language) ?? createRecogniser(language)
  RECOGNISERS.set(language, recogniser)
  return recogniser
}

export function createEngine(language: LanguageRubric, rubric: Rubric, detect: TokenDetector): Engine {
  const reader = createReader(language)
  const recogniser = recogniserOf(language)
  const findStatutory = createStatutoryFinder(language.statutory ?? [], rubric.protected ?? [])
  const findHouseWords = createHouseFinder(rubric.house, language, reader)
  const register = rubric.house?.registers[language.language]
  const names = language.names && createNameReader(language.names)
  const stopWords = new Set(language.stopWords.map(fold))
  const angryWords = new Set(language.angryWords?.map(fold))

  /** Whatever customers quote is theirs to be answered, so nothing is masked. */
  function readCustomer(message: Written): CustomerReading {
    const { source, tokens } = message
    const sentences = reader.readTokens(source, tokens)
    const signs = recogniser.recogniseCustomer(sentences)
    return {
      text: source,
      language: language.language,
      sentences,
      signs,
      signedBy: names?.readSignature(message) ?? [],
      anger: measureAnger(source, sentences, angryWords),
    }
  }

  function analyse(written: Written, customer: CustomerReading | null): Analysis {
    const read = reader.readTokens(written.source, written.own)
    const draft = setApart(written, findStatutory(written.source, read))
    const { source, masked } = draft
    const sentences = draft === written ? read : reader.readTokens(source, draft.own)
    const { acts: found, situations } = recogniser.recogniseDraft(sentences)
    const recognised = toClosings(found, sentences)
    const wrongName = names?.findWrongName(draft, sentences, customer?.signedBy ?? [])
    const leftovers = findLeftovers({ draft, sentences, language: language.language }, detect)
    const acts = [...recognised, ...leftovers, ...(wrongName ? [wrongName] : [])]
    const situation = readSituation(customer?.signs ?? null, situations)
    const signals = measureSignals({
      draft: sentences,
      customer: customer?.sentences ?? null,
      acts,
      signs: situations,
      anger: customer?.anger ?? 0,
      stopWords,
    })
    const fired = applyRules(rubric.rules, { acts, situations: situation.situations, signals })
    const firings = [...fired, ...findHouseWords(sentences)]
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
      register,
    }
  }

  return { language: language.language, rules: language, readCustomer, analyse }
}
