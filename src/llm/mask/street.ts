import type { Span } from '../../core/report.ts'
import { findMatches } from './spans.ts'

const HOUSE = '\\d{1,4}(?: ?[a-z](?![\\p{L}\\p{N}]))?(?: ?[-/–] ?\\d{1,4})?'
const PART = "\\p{Lu}[\\p{L}.'’-]{0,30}"
const KIND = '(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Ww]eg|[Aa]llee|[Gg]asse|[Cc]haussee|[Dd]amm|[Uu]fer)'
/** A square that stands alone has a name in -er: "Berliner Platz 3", unlike "Ihr Platz 3". */
const SQUARE = '\\p{Lu}\\p{L}{2,20}er (?:Platz|Ring)'
const JOINED =
  '\\p{Lu}[\\p{L}’-]{1,30}?(?:stra(?:ß|ss)e|str\\.|weg|allee|gasse|platz|ring|damm|ufer|straat|laan|plein|gracht|kade|singel|dijk|steeg|dreef)'
const CONTINENTAL = `(?:(?:${PART}[ -]){0,3}(?:${JOINED}|${PART}[ -]${KIND})|${SQUARE}) ${HOUSE}`
const ENGLISH = `\\d{1,5}[A-Za-z]? (?:${PART} ){1,3}(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Court|Close|Crescent|Terrace|Gardens|Boulevard|Blvd\\.?|Way|Square|Place|Hill|Mews|Grove)(?![\\p{L}])`
const STREETS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CONTINENTAL}|${ENGLISH})(?![\\p{L}\\p{N}])`, 'gu')

/** Streets with a house number: German and Dutch after the street, English before it. */
export function findStreets(text: string): readonly Span[] {
  return findMatches(text, STREETS)
}
