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
  5. Act as Ruth, a team lead (top right): decide in #replies-flagged, and see what leads can set on the app's Home tab
     (checkreply, below Apps at the left). A field that shows its name in red can be filled in the real Slack only.

Ctrl-C ends everything; nothing is kept.
`
}

export const MISSING = `
No SLACK_* settings were found, so checkreply would start in a sandbox: a Slack on this machine. That needs the program
local-slack, which npm brings along in a clone of checkreply only (Linux on x64), and which was not found on your PATH.

To run it in a real workspace, make a Slack app from manifest.yml at https://api.slack.com/apps and set

  SLACK_BOT_TOKEN       its bot token (xoxb-…)
  SLACK_APP_TOKEN       its app-level token (xapp-…); or SLACK_SIGNING_SECRET, for HTTP
  REVIEW_CHANNEL_ID     where agents post drafts
  FLAGGED_CHANNEL_ID    where team leads see what is flagged

in the environment or in a file .env in this folder. Both manifest.yml and .env.example, which explains every setting,
come with the package. For the sandbox get https://github.com/parvalabs/local-slack and start again.
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
