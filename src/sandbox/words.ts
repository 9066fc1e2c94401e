/** What somebody reads who has just started the sandbox. */
export function welcome(url: string): string {
  return `
checkreply is running in a Slack of its own, on this machine only.

  Open ${url}

Three drafts wait in #replies-review, each with its report in the thread. To try:
  1. Open the thread below the first draft, AT&T's answer to a lifelong customer.
  2. Edit that draft (the pencil beside it): its report follows, and so does #replies-flagged.
  3. Post a draft of your own. Begin the customer's lines with >
  4. Type /checkreply and a draft for a report only you can see, or just /checkreply for a form.

Ctrl-C ends everything; nothing is kept.
`
}

export const MISSING = `
No SLACK_* settings were found, so checkreply would start in a sandbox: a Slack on this machine.
That needs the program local-slack, which npm brings along on Linux (x64) in a clone of checkreply only.

Either get it from https://github.com/parvalabs/local-slack, put it on your PATH, and start again,
or use a real workspace: create an app from manifest.yml at https://api.slack.com/apps
and set what .env.example lists.
`

export function failed(detail: string): string {
  return `\nThe sandbox could not start its local Slack. It said:\n\n${indent(detail)}\n`
}

export function ended(detail: string): string {
  return `\nThe local Slack has ended, and so does the sandbox. It said:\n\n${indent(detail)}\n`
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
