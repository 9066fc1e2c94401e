import { writeFile } from 'node:fs/promises'
import { LANGUAGES, type Language } from '../../core/report.ts'
import { ACTS, type ActId } from '../../core/rubric.ts'
import { type ActModel, featuresOf, sigmoid } from '../../core/sentence-model.ts'
import { createReader } from '../../core/text/sentences.ts'
import { loadCliRubric } from '../cli-rubric.ts'
import { type LabelledSentence, readSentences } from '../corpus.ts'
import { type Example, fitRegression, type Regression } from './regression.ts'

/** Acts that flag a draft by themselves, and what is found without words, stay with cues. */
const CUES_ONLY: ReadonlySet<ActId> = new Set([
  'threat',
  'blame',
  'liability_denial',
  'customer_value',
  'leftover',
  'placeholder',
])
/** An act is taken as recognised where at least so many of the model's finds are right, by an author it has not seen. */
const LEAST_PRECISION = 0.75
const LEAST_RECALL = 0.1
/** So many features an act keep the model readable and small; they are fitted again without the others. */
const MOST_FEATURES = 600

/** `npm run train`: fits each language's sentence model on the tuning part of the corpus and writes it into the rubric. */
async function main(): Promise<void> {
  const rubric = await loadCliRubric(undefined)
  for (const language of LANGUAGES) {
    const rules = rubric.languages[language]
    if (!rules) continue
    const reader = createReader(rules)
    const labelled = await readSentences('tuning', language)
    const rows = labelled.map((sentence) => ({ ...sentence, features: featuresIn(sentence.text) }))
    const acts = Object.fromEntries(ACTS.filter((act) => !CUES_ONLY.has(act)).flatMap((act) => trainAct(act, rows)))
    await writeModel(language, acts)
    console.log(
      `${language}: ${rows.length} sentences, ${Object.keys(acts).length} acts: ${Object.keys(acts).join(', ')}`,
    )

    function featuresIn(text: string): readonly string[] {
      return [...new Set(reader.read(text, []).flatMap((sentence) => [...featuresOf(sentence)]))]
    }
  }
}

interface Row extends LabelledSentence {
  readonly features: readonly string[]
}

function trainAct(act: ActId, rows: readonly Row[]): readonly (readonly [ActId, ActModel])[] {
  const examples = rows.map(({ features, acts }) => ({ features, isPositive: acts.includes(act) }))
  const threshold = findThreshold(rows, examples)
  if (threshold === null) return []
  const { bias, weights } = fitSparse(examples)
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1))
  return [[act, { bias: round(bias), threshold, weights: Object.fromEntries(sorted.map(([f, w]) => [f, round(w)])) }]]
}

/** The weightiest features, fitted again by themselves. */
function fitSparse(examples: readonly Example[]): Regression {
  const full = [...fitRegression(examples).weights].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  const kept = new Set(full.slice(0, MOST_FEATURES).map(([feature]) => feature))
  return fitRegression(examples, kept)
}

/** The lowest threshold that is precise enough on authors left out in turn; null where none is. */
function findThreshold(rows: readonly Row[], examples: readonly Example[]): number | null {
  const predictions = [...new Set(rows.map((row) => row.author))].flatMap((author) => {
    const isOwn = (_: unknown, at: number) => rows[at]?.author === author
    const model = fitSparse(examples.filter((example, at) => !isOwn(example, at)))
    return examples
      .filter(isOwn)
      .map((example) => ({ p: predict(model, example.features), isPositive: example.isPositive }))
  })
  const positives = predictions.filter((prediction) => prediction.isPositive).length
  for (let threshold = 0.3; threshold < 0.96; threshold += 0.05) {
    const found = predictions.filter(({ p }) => p >= threshold)
    const right = found.filter((prediction) => prediction.isPositive).length
    if (right / found.length >= LEAST_PRECISION && right / positives >= LEAST_RECALL) return round(threshold)
  }
  return null
}

function predict({ bias, weights }: Regression, features: readonly string[]): number {
  const scale = 1 / Math.sqrt(features.length)
  return sigmoid(bias + features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0) * scale, 0))
}

async function writeModel(language: Language, acts: Readonly<Record<string, ActModel>>): Promise<void> {
  const file = new URL(`../../../rubric/${language}/model.json`, import.meta.url)
  await writeFile(file, `${JSON.stringify({ acts }, null, 1)}\n`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

await main()
