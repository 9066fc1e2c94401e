import type { Analysis } from '../engine.ts'
import type { Sentence } from '../text/sentences.ts'

const FACT =
  /https?:\/\/[^\s<>|]+|[\w.%+-]+@[\w-]+(?:\.[\w-]+)+|[$€£]\s?\d[\d.,]*\d|[$€£]\s?\d|\d[\d.,:/-]*\d(?:\s?(?:€|%|EUR|USD|dollars?|euros?|Euro))?|\d+(?:\s?(?:€|%|EUR|USD|dollars?|euros?|Euro))?/g

/** Numbers, amounts, links and addresses of a text, as written. */
export function findFacts(text: string): readonly string[] {
  return text.match(FACT) ?? []
}

/** A replaced sentence's facts must not be lost: those its replacement leaves out come back as a blank to word anew. */
export function keepFacts({ source, language }: Analysis, sentence: Sentence, text: string): string {
  const lost = findFacts(source.slice(sentence.start, sentence.end)).filter((fact) => !text.includes(fact))
  if (lost.length === 0) return text
  const blank = (language.templates.factBlank || '{facts}').replace('{facts}', lost.join(', '))
  return text === '' ? blank : `${text} ${blank}`
}
