import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import type { Rule } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Edit } from './edits.ts'
import { keepFacts } from './keep-facts.ts'
import { detectRegister, inRegister } from './register.ts'
import { findTopic } from './topic.ts'

/** What to change in a draft: faulty sentences dropped or replaced, what is missing inserted where it belongs. */
export function planEdits(analysis: Analysis): readonly Edit[] {
  const say = createSpeaker(analysis)
  const replaced = replaceFaulty(analysis, say)
  const said = new Set(replaced.map((edit) => edit.text))
  const rules = [...new Set(analysis.firings.map(({ rule }) => rule))]
  const opening = phrases(rules, 'open', say).filter((text) => !said.has(text))
  const closing = phrases(rules, 'close', say).filter((text) => !said.has(text) && !opening.includes(text))
  return [...insertAt(openingPosition(analysis), opening), ...replaced, ...insertAt(closingPosition(analysis), closing)]
}

type Speaker = (template: string | undefined) => string

/** Looks a template up for the situation at hand, in the draft's register, and names the customer's topic in it. */
function createSpeaker(analysis: Analysis): Speaker {
  const { templates } = analysis.language
  const register = detectRegister(analysis.sentences, templates)
  const topic = findTopic(analysis, register)
  return (name) => {
    if (!name) return ''
    const variants = [...analysis.situation.situations.map((situation) => `${name}.${situation}`), name]
    const text = variants.flatMap((variant) => {
      const specific = topic === null ? undefined : templates.sentences[`${variant}+topic`]
      return [specific, templates.sentences[variant]].flatMap((found) => (found ? [inRegister(found, register)] : []))
    })[0]
    return text?.replaceAll('{topic}', topic ?? '') ?? ''
  }
}

function replaceFaulty(analysis: Analysis, say: Speaker): readonly Edit[] {
  const texts = new Set<string>()
  return analysis.sentences.flatMap((sentence) => {
    const rules = analysis.firings.filter(({ span }) => span && isWithin(span, sentence)).map(({ rule }) => rule)
    const changing = rules.filter(({ rewrite }) => rewrite.drop || rewrite.replace)
    if (changing.length === 0) return []
    const said = changing.map(({ rewrite }) => say(rewrite.replace)).find((text) => text !== '') ?? ''
    const text = texts.has(said) ? '' : said
    texts.add(text)
    const isForgotten = changing.some(({ rewrite }) => rewrite.forget)
    const kept = isForgotten ? text : keepFacts(analysis, sentence, text)
    return [{ start: sentence.start, end: sentence.end, text: kept }]
  })
}

function phrases(rules: readonly Rule[], place: 'open' | 'close', say: Speaker): readonly string[] {
  return [...new Set(rules.map(({ rewrite }) => say(rewrite[place])))].filter((text) => text !== '')
}

function insertAt(position: number, texts: readonly string[]): readonly Edit[] {
  return texts.length === 0 ? [] : [{ start: position, end: position, text: texts.join(' ') }]
}

/** Behind the salutation. */
function openingPosition({ sentences, acts }: Analysis): number {
  const first = sentences[0]
  const isGreeting = acts.some((act) => act.act === 'greeting' && act.sentence === 0)
  const next = sentences[1]
  return (isGreeting && next ? next.start : first?.start) ?? 0
}

/** Before the closing and the signature. */
function closingPosition({ source, sentences, acts }: Analysis): number {
  const closing = acts.find((act) => act.act === 'closing')
  const at = closing ? sentences[closing.sentence] : undefined
  return at && closing && closing.sentence > 0
    ? (sentences[closing.sentence - 1] as Sentence).end
    : source.trimEnd().length
}

function isWithin(span: Span, sentence: Span): boolean {
  return span.start >= sentence.start && span.start < sentence.end
}
