/** Slack hands over only the first lines of a longer snippet: half a draft must not get a whole verdict. */
export function saySnippetCut(): string {
  return 'Slack shows me only the first lines of this snippet, so I have not judged it. Please paste the text as a message, or use `/checkreply`.'
}
