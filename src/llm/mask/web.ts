import type { Span } from '../../core/report.ts'
import { findMatches } from './spans.ts'

const URL_WITH_SCHEME = String.raw`(?:https?|ftp|mailto|tel|sftp):[^\s<>|"“”„»«]*[^\s<>|"“”„»«.,;:!?)\]'’]`
const URL_WITHOUT = String.raw`(?<![\p{L}\p{N}@._-]|[)\]]|@ )(?:www\.[^\s<>|"“”„]*[^\s<>|"“”„.,;:!?)\]'’]|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:com|org|net|de|at|ch|nl|be|uk|eu|io|info|shop|app|example|test)(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}])(?:\/[^\s<>|"“”„]*[^\s<>|"“”„.,;:!?)\]'’])?)`
const URLS = new RegExp(`${URL_WITH_SCHEME}|${URL_WITHOUT}`, 'giu')
const AT = String.raw`[ \t]?(?:@|\(at\)|\[at\])[ \t]?`
const DOT = String.raw`(?:\.|[ \t]?(?:\(dot\)|\[dot\]|\(punkt\)|\(punt\))[ \t]?)`
const EMAILS = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}${AT}[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63}){0,4}${DOT}\p{L}{2,24}`,
  'giu',
)

/** Addresses of pages and files, with what their path or query tells. */
export function findUrls(text: string): readonly Span[] {
  return findMatches(text, URLS)
}

export function findEmails(text: string): readonly Span[] {
  return findMatches(text, EMAILS)
}
