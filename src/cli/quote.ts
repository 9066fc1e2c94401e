const LONGEST = 90

/** A draft's words on one line, in quotation marks, cut where they are long; never within a character people see. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)].map((s) => s.segment)
  return `“${graphemes.length <= LONGEST ? line : `${graphemes.slice(0, LONGEST - 1).join('')}…`}”`
}
