/** In this order: addresses with a scheme, addresses that only look so, mail, names of machines. */
const ADDRESSES: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,15}:\/\/\S+/gi,
  /\b(?:www\.|mailto:|tel:|javascript:|data:)\S+/gi,
  /[^\s@]{1,64}@[^\s@]{1,200}/g,
  /\b[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?:[/?#:]\S*)?(?!\p{L})/gu,
]
const SPELLED = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][^\p{L}\p{N}]{1,3}){3}[\p{L}\p{N}](?![\p{L}\p{N}])/u

/** Whatever in a text somebody could follow, as it stands there. */
export function findAddresses(text: string): readonly string[] {
  return ADDRESSES.flatMap((address) => text.match(address) ?? [])
}

/** The text with a space in the place of whatever somebody could follow. */
export function dropAddresses(text: string): string {
  return ADDRESSES.reduce((rest, address) => rest.replace(address, ' '), text)
}

/** Whether a text spells something out, letter by letter: nobody writes so who has nothing to hide. */
export function isSpelledOut(text: string): boolean {
  return SPELLED.test(text)
}
