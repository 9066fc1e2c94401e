const TAG = /[\u{E0020}-\u{E007E}]/gu
const UNSEEN = /[\p{Cf}\p{Variation_Selector}]|\u034F/gu

/** Letters of other scripts and the Latin ones they look like. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  Α: 'A',
  Ι: 'I',
  ο: 'o',
  ν: 'v',
}
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu')

/** The text as a language model might understand it: nothing unseen, no letter in another's clothes. */
export function reveal(text: string): string {
  return text
    .replace(TAG, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000))
    .replace(UNSEEN, '')
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
}
