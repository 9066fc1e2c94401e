import type { Span } from '../../core/report.ts'
import { findMatches } from './spans.ts'
import { VERSION_WORDS } from './words.ts'

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const HEX = '[0-9a-f]{1,4}'
const IP4 = `${OCTET}(?:\\.${OCTET}){3}(?:\\/\\d{1,2})?`
const IP6 = `(?:${HEX}:){7}${HEX}|(?:${HEX}(?::${HEX}){0,6})?::(?:${HEX}(?::${HEX}){0,6})?`
const HARDWARE = '[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}'
const ADDRESSES = new RegExp(
  `(?<![\\p{L}\\p{N}:])(?<!\\d\\.)(?:${IP4}|${HARDWARE}|${IP6})(?![\\p{L}\\p{N}:]|\\.\\d)`,
  'giu',
)

const VERSION = new RegExp(`(?:^|[^\\p{L}])(?:v|${VERSION_WORDS.join('|')})[ .:]{0,2}$`, 'iu')

/** IP addresses of both kinds, and hardware addresses. A bare `::` is none, nor is a version of four parts. */
export function findAddresses(text: string): readonly Span[] {
  return findMatches(text, ADDRESSES).filter(
    ({ start, end }) => end - start > 2 && !VERSION.test(text.slice(Math.max(0, start - 12), start)),
  )
}
