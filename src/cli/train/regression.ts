import { sigmoid } from '../../core/sentence-model.ts'

/** One example: the features that are present, and whether the label holds. */
export interface Example {
  readonly features: readonly string[]
  readonly isPositive: boolean
}

export interface Regression {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

const EPOCHS = 30
const RATE = 0.5
const PENALTY = 1e-4
const LEAST_COUNT = 2
const MOST_POSITIVE_WEIGHT = 6

/**
 * Logistic regression by AdaGrad over present/absent features, examples scaled to unit length, positives weighted up.
 * `kept` leaves all other features out. Deterministic: the order of examples is shuffled by a fixed sequence.
 */
export function fitRegression(examples: readonly Example[], kept: ReadonlySet<string> | null = null): Regression {
  const index = indexFeatures(examples, kept)
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap((f) => index.get(f) ?? [])))
  const scales = examples.map(({ features }) => 1 / Math.sqrt(features.length))
  const positives = examples.filter((example) => example.isPositive).length
  const positiveWeight = Math.min(
    MOST_POSITIVE_WEIGHT,
    Math.sqrt((examples.length - positives) / Math.max(1, positives)),
  )
  const weights = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1e-8)
  let bias = -2
  let biasSquares = 1e-8
  for (const order of shuffles(examples.length)) {
    for (const row of order) {
      const features = rows[row] as Int32Array
      const scale = scales[row] as number
      const isPositive = examples[row]?.isPositive === true
      const slope = slopeAt(weights, bias, features, scale, isPositive) * (isPositive ? positiveWeight : 1)
      if (Math.abs(slope) < 1e-3) continue
      biasSquares += slope * slope
      bias -= (RATE * slope) / Math.sqrt(biasSquares)
      for (const feature of features) step(weights, squares, feature, slope * scale)
    }
  }
  return { bias, weights: new Map([...index].map(([feature, at]) => [feature, weights[at] as number])) }
}

function slopeAt(
  weights: Float64Array,
  bias: number,
  features: Int32Array,
  scale: number,
  isPositive: boolean,
): number {
  let sum = bias
  for (const feature of features) sum += (weights[feature] as number) * scale
  return sigmoid(sum) - (isPositive ? 1 : 0)
}

function step(weights: Float64Array, squares: Float64Array, feature: number, slope: number): void {
  const weight = weights[feature] as number
  const full = slope + PENALTY * weight
  const square = (squares[feature] as number) + full * full
  squares[feature] = square
  weights[feature] = weight - (RATE * full) / Math.sqrt(square)
}

function indexFeatures(examples: readonly Example[], kept: ReadonlySet<string> | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const frequent = [...counts]
    .filter(([feature, count]) => count >= LEAST_COUNT && (kept?.has(feature) ?? true))
    .map(([feature]) => feature)
  return new Map(frequent.map((feature, at) => [feature, at]))
}

function* shuffles(length: number): Generator<readonly number[]> {
  const order = Array.from({ length }, (_, at) => at)
  let seed = 1
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = length - 1; at > 0; at--) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      const other = seed % (at + 1)
      const kept = order[at] as number
      order[at] = order[other] as number
      order[other] = kept
    }
    yield order
  }
}
