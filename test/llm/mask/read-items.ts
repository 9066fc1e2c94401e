import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Span } from '../../../src/core/report.ts'

interface Item {
  readonly kind: string
  readonly language: string
  readonly text: string
}

/** The lines of a list by kind and language. */
export function readItems(file: string): readonly Item[] {
  const kinds: Record<string, Record<string, string[]>> = parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
  return Object.entries(kinds).flatMap(([kind, languages]) =>
    Object.entries(languages).flatMap(([language, texts]) => texts.map((text) => ({ kind, language, text }))),
  )
}

/** A line without its marks, and where the marked values stand in it. */
export function readMarked(text: string): { readonly draft: string; readonly values: readonly Span[] } {
  const values = Array.from(text.matchAll(/⟦(.*?)⟧/gs), ({ 1: value = '', index }, nth) => ({
    start: index - 2 * nth,
    end: index - 2 * nth + value.length,
  }))
  return { draft: text.replace(/[⟦⟧]/g, ''), values }
}
