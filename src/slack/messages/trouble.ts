/** What somebody reads when something broke on our side. The reference is in the log. */
export function sayTrouble(reference: string): string {
  return `Sorry, that did not work, and it is not your fault. Please try again in a moment. If it stays, tell whoever looks after checkreply this reference: \`${reference}\`.`
}
