import type { ActId } from './rubric.ts'
import type { Sentence } from './text/sentences.ts'

/** A linear model over a sentence's words and character n-grams: for each act a bias, a threshold and weights. */
export interface SentenceModelData {
  readonly acts: Readonly<Partial<Record<ActId, ActModel>>>
}

export interface ActModel {
  readonly bias: number
  /** The probability from which the act is taken as recognised. */
  readonly threshold: number
  /** Feature (see `featuresOf`) → weight; features that weigh little are left out. */
  readonly weights: Readonly<Record<string, number>>
}

export interface SentenceModel {
  /** Probability, 0–1, of each act the model knows. */
  predict(sentence: Sentence): ReadonlyMap<ActId, number>
  /** The acts whose probability reaches their threshold. */
  recognise(sentence: Sentence): readonly ActId[]
}

const GRAM_LENGTHS = [3, 4, 5]

/**
 * What the model looks at: `w:` words, `b:` pairs of neighbours, `^` first and `$` last words, `c:` character n-grams
 * within padded words, `?` for a question and `n:` how long the sentence is.
 */
export function featuresOf(sentence: Sentence): ReadonlySet<string> {
  const words = sentence.words.map(({ norm }) => (/^\d/.test(norm) ? '0' : norm.toLowerCase()))
  const features = new Set<string>()
  for (const [at, word] of words.entries()) {
    features.add(`w:${word}`)
    features.add(`b:${words[at - 1] ?? ''} ${word}`)
    for (const gram of gramsOf(` ${word} `)) features.add(gram)
  }
  features.add(`b:${words.at(-1) ?? ''} $`)
  features.add(`^${words.slice(0, 2).join(' ')}`)
  if (sentence.isQuestion) features.add('?')
  features.add(`n:${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`)
  return features
}

function gramsOf(padded: string): readonly string[] {
  const grams: string[] = []
  for (const length of GRAM_LENGTHS)
    for (let at = 0; at + length <= padded.length; at++) grams.push(`c:${padded.slice(at, at + length)}`)
  return grams
}

/** Prepares the model's weights, turned round by feature, for reading many sentences. */
export function createSentenceModel(data: SentenceModelData): SentenceModel {
  const acts = Object.keys(data.acts) as ActId[]
  const models = acts.map((act) => data.acts[act] as ActModel)
  const byFeature = new Map<string, [number, number][]>()
  for (const [index, { weights }] of models.entries())
    for (const [feature, weight] of Object.entries(weights)) {
      const list = byFeature.get(feature)
      if (list) list.push([index, weight])
      else byFeature.set(feature, [[index, weight]])
    }

  function score(sentence: Sentence): Float64Array {
    const scores = Float64Array.from(models, ({ bias }) => bias)
    const features = featuresOf(sentence)
    const scale = 1 / Math.sqrt(features.size)
    for (const feature of features)
      for (const [index, weight] of byFeature.get(feature) ?? []) scores[index] = (scores[index] ?? 0) + weight * scale
    return scores.map(sigmoid)
  }

  return {
    predict: (sentence) => new Map([...score(sentence)].map((p, index) => [acts[index] as ActId, p])),
    recognise: (sentence) => {
      const scores = score(sentence)
      return acts.filter((_, index) => (scores[index] ?? 0) >= (models[index]?.threshold ?? 1))
    },
  }
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
