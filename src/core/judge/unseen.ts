/** Characters nobody sees: joiners, direction marks, tags, private and broken ones. Texts can be hidden in them. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}]|\u034F/gu

/** The text without characters nobody sees. */
export function dropUnseen(text: string): string {
  return text.replace(UNSEEN, '')
}
