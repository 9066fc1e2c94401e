const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** Slack's `&amp; &lt; &gt;` as the characters they stand for. */
export function unescapeText(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

/** Text as Slack wants it, so that nothing in it is read as a mention or a link. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** Slack's message text as people read it: links and mentions by their names. */
export function toPlainText(text: string): string {
  return unescapeText(
    text.toWellFormed().replace(/<([@#!]|https?:|mailto:|tel:)([^<>|]*)(?:\|([^<>]*))?>/g, nameControl),
  )
}

function nameControl(_all: string, kind: string, target: string, label: string | undefined): string {
  if (kind === '@') return `@${label ?? 'somebody'}`
  if (kind === '#') return `#${label ?? 'channel'}`
  if (kind === '!') return label ?? `@${target.split('^')[0]}`
  return label ?? (kind === 'mailto:' || kind === 'tel:' ? target : kind + target)
}

/** Quotes what somebody wrote: plain, on one line, ringing nobody, escaped, and cut to `limit` characters. */
export function quoteText(text: string, limit: number): string {
  const plain = silence(toPlainText(text)).replaceAll('```', "'''")
  return fitText(plain.replace(/\s+/g, ' ').trim(), limit)
}

/** A word joiner after the @ keeps Slack from ringing a whole channel where it parses mentions by itself. */
function silence(text: string): string {
  return text.replace(/@(?=channel|here|everyone)/gi, '@\u2060')
}

/** Escapes `text` and cuts it to `limit` characters, between graphemes and never inside an entity. */
export function fitText(text: string, limit: number): string {
  const whole = escapeText(text)
  if (whole.length <= limit) return whole
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const next = escapeText(segment)
    if (kept.length + next.length > limit - 1) break
    kept += next
  }
  return `${kept.trimEnd()}…`
}
