import type { ActId } from '../core/rubric.ts'
import { featuresOf, type SentenceModelData } from '../core/sentence-model.ts'
import type { Sentence } from '../core/text/sentences.ts'

const MOST = 4

/** The features of a sentence that speak most for an act, weightiest first, each as `name +weight`. */
export function findDecidingFeatures(model: SentenceModelData, act: ActId, sentence: Sentence): readonly string[] {
  const weights = model.acts[act]?.weights ?? {}
  return [...featuresOf(sentence)]
    .map((feature) => ({ feature, weight: weights[feature] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ feature, weight }) => `“${feature}” +${weight}`)
}
