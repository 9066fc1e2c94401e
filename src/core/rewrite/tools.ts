import { createRecogniser } from '../acts.ts'
import { compileCues, type Match } from '../cues/automaton.ts'
import type { Sequence } from '../cues/pattern.ts'
import type { ActId, LanguageRubric } from '../rubric.ts'
import { maskSource } from '../text/mask.ts'
import { createReader, type Sentence } from '../text/sentences.ts'

/** A language's words for comparing a rewrite with its draft, ready to read many texts. */
export interface RewriteTools {
  readonly language: LanguageRubric
  read(text: string): readonly Sentence[]
  /** Whether the text says no, by the language's own cues; "not obliged to" is a no, too. */
  refuses(sentences: readonly Sentence[]): boolean
  readonly findPromises: Finder<string>
  readonly findPromiseMarks: Finder<null>
  readonly findAdmissions: Finder<null>
  readonly findCheer: Finder<null>
  readonly findQuiet: Finder<null>
  readonly findUrgent: Finder<null>
  readonly findRequests: Finder<null>
  readonly findHollow: Finder<null>
  readonly findFinal: Finder<null>
  readonly findLeaning: Finder<null>
  readonly findRhetorical: Finder<null>
  readonly findSteps: Finder<null>
  readonly findRescue: Finder<null>
  readonly findDebt: Finder<null>
  readonly findDone: Finder<null>
  /** Told by a customer, and asked by a draft. */
  readonly findDeath: Finder<null>
  readonly findAskingTheDead: Finder<null>
}

/** Finds cues in a sentence; `from` and `to` index its words, `to` exclusive. */
export type Finder<Payload> = (sentence: Sentence) => readonly Match<Payload>[]

const known = new WeakMap<LanguageRubric, RewriteTools>()

/** The tools of a language, made once. */
export function toolsOf(language: LanguageRubric): RewriteTools {
  const tools = known.get(language) ?? createTools(language)
  known.set(language, tools)
  return tools
}

function createTools(language: LanguageRubric): RewriteTools {
  const reader = createReader(language)
  const { guard, cheer, quiet, bereaved, rebuild } = language.templates
  const promises = Object.entries(guard?.promises ?? {})
  return {
    language,
    read: (text) => reader.read(text, maskSource(text)),
    refuses: createRefusalFinder(language),
    findPromises: createFinder(promises.flatMap(([kind, ways]) => ways.map((way) => [way, kind] as const))),
    findPromiseMarks: createFinder(withNull(guard?.promiseMarks)),
    findAdmissions: createFinder(withNull(guard?.admissions)),
    findCheer: createFinder(withNull(cheer)),
    findQuiet: createFinder(withNull(quiet)),
    findUrgent: createFinder(withNull(rebuild?.urgent)),
    findRequests: createFinder(withNull(rebuild?.requests)),
    findHollow: createFinder(withNull(rebuild?.hollow)),
    findFinal: createFinder(withNull(rebuild?.final)),
    findLeaning: createFinder(withNull(rebuild?.leaning)),
    findRhetorical: createFinder(withNull(rebuild?.rhetorical)),
    findSteps: createFinder(withNull(rebuild?.steps)),
    findRescue: createFinder(withNull(rebuild?.rescue)),
    findDebt: createFinder(withNull(rebuild?.debt)),
    findDone: createFinder(withNull(rebuild?.done)),
    findDeath: createFinder(withNull(bereaved?.told)),
    findAskingTheDead: createFinder(withNull(bereaved?.asks)),
  }
}

function withNull(sequences: readonly Sequence[] = []): readonly (readonly [Sequence, null])[] {
  return sequences.map((sequence) => [sequence, null])
}

/** The words are framed by `^` and `$`, as in the language's other cues. */
export function createFinder<Payload>(ways: readonly (readonly [Sequence, Payload])[]): Finder<Payload> {
  const automaton = compileCues(ways.map(([pattern, payload]) => ({ pattern, payload })))
  return rememberFor(({ words }) => {
    const last = words.length
    const found = automaton.match(['^', ...words.map(({ norm }) => norm), '$'])
    return found.map((match) => ({
      ...match,
      from: Math.max(match.from - 1, 0),
      to: Math.min(match.to - 1, last),
    }))
  })
}

/** Every plan reads the same sentences. */
function rememberFor<Result>(read: (sentence: Sentence) => Result): (sentence: Sentence) => Result {
  const known = new WeakMap<Sentence, Result>()
  return (sentence) => {
    const result = known.get(sentence) ?? read(sentence)
    known.set(sentence, result)
    return result
  }
}

function createRefusalFinder(language: LanguageRubric): RewriteTools['refuses'] {
  const isRefusal = (act: ActId | null) => act === 'refusal'
  const recogniser = createRecogniser({ ...language, cues: language.cues.filter(({ act }) => isRefusal(act)) })
  const findObligations = createFinder(withNull(language.templates.obligation?.openers))
  const refuses = rememberFor(
    (sentence) => recogniser.recogniseDraft([sentence]).acts.length > 0 || findObligations(sentence).length > 0,
  )
  return (sentences) => sentences.some(refuses)
}
