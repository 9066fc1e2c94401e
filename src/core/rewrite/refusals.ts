import type { Analysis } from '../engine.ts'
import type { Change } from './compose.ts'
import { factsIn } from './facts-in.ts'
import type { Frame, Part } from './frame.ts'
import type { Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'

/** A no of the draft stays one, in plain words where its own went, and is not said again as a conclusion. */
export function sayNoOnce(analysis: Analysis, { parts }: Frame, say: Speaker, change: Change): Change {
  const { refuses } = toolsOf(analysis.language)
  const nos = parts.filter(({ index }) => refuses(analysis.sentences.slice(index, index + 1)))
  return dropConclusions(analysis, nos, keepRefusal(analysis, nos, say, change))
}

/** Where the draft says no and nothing that stays does, the first no that went becomes a plain one. */
function keepRefusal({ language }: Analysis, nos: readonly Part[], say: Speaker, change: Change): Change {
  const tools = toolsOf(language)
  const stays = nos.some(({ index }) => !change.texts.has(index))
  const said = [...change.texts.values(), ...change.opening, ...change.closing]
  const first = nos[0]
  const refusal = say('refusal')
  const isSaid = said.some(({ text }) => text !== '' && tools.refuses(tools.read(text)))
  if (!first || stays || refusal === '' || isSaid) return change
  const { text, rules } = change.texts.get(first.index) ?? { text: '', rules: [] }
  const plain = { text: text === '' ? refusal : `${refusal} ${text}`, rules }
  return { ...change, texts: new Map([...change.texts, [first.index, plain]]) }
}

/** "We must therefore refuse" behind another no says nothing new. */
function dropConclusions(analysis: Analysis, nos: readonly Part[], change: Change): Change {
  const { source, sentences, language } = analysis
  const hence = new Set(language.templates.hence)
  const isConclusion = ({ index, start, end }: Part) =>
    (change.texts.get(index)?.text ?? source.slice(start, end)) === source.slice(start, end) &&
    sentences[index]?.words.some(({ norm }) => hence.has(norm)) === true &&
    factsIn(analysis, { start, end }).length === 0
  const gone = nos.slice(1).filter(isConclusion)
  const texts = gone.map(({ index }) => [index, { text: '', rules: [] }] as const)
  return { ...change, texts: new Map([...change.texts, ...texts]) }
}
