import type { Analysis } from '../engine.ts'
import type { LanguageRubric } from '../rubric.ts'
import { factsIn } from './facts-in.ts'
import type { Part } from './frame.ts'
import { promisesIn } from './guard-promises.ts'
import { readForGuard } from './guard-reading.ts'
import { isHollow } from './hollow.ts'
import { toolsOf } from './tools.ts'

/** Hollow words without a fact: what they seem to refuse or to promise is nothing to keep. */
export function saysNothing(analysis: Analysis, part: Part): boolean {
  const { acts, source, language } = analysis
  if (!language.templates.rebuild) return false
  const text = source.slice(part.start, part.end)
  if (factsIn(analysis, part).length > 0) return false
  const own = acts.filter((act) => act.sentence === part.index)
  const isVagueOnly = own.some(({ act }) => act === 'vague_promise') && isVague(text, language)
  return isThin(analysis, part) || isHollow(own) || isVagueOnly
}

/** A no beside the hollow words is one, a no within them ("no reason to doubt it") is none. */
function isThin({ acts, sentences, language }: Analysis, { index }: Part): boolean {
  const sentence = sentences[index]
  const found = sentence ? toolsOf(language).findHollow(sentence) : []
  const isWithin = (start: number) =>
    found.some(({ from, to }) => {
      const [first, last] = [sentence?.words[from], sentence?.words[to - 1]]
      return first && last && start >= first.start && start < last.end
    })
  const noes = acts.filter(({ act, sentence: at }) => act === 'refusal' && at === index)
  return found.length > 0 && noes.every(({ start }) => isWithin(start))
}

/** Promised is no more than to be in touch, and that some day. */
function isVague(text: string, language: LanguageRubric): boolean {
  const promised = promisesIn(readForGuard(text, language), language)
  return promised.every(({ key }) => key === 'contact' || key === 'soon')
}
