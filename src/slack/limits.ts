/** Slack's limits (https://docs.slack.dev/reference/block-kit/blocks), in characters where not said otherwise. */
export const SLACK_LIMITS = {
  blocksInMessage: 50,
  blocksInModal: 100,
  sectionText: 3000,
  headerText: 150,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  modalTitle: 24,
  inputText: 3000,
  optionText: 75,
  altText: 2000,
  /** Slack documents none; messages of about 13,200 characters over all blocks are refused. */
  allBlocks: 10_000,
  /** Of the text beside the blocks, for notifications and screen readers. */
  fallbackText: 4000,
} as const

/** How much of each thing is shown, so that the largest report stays within Slack's limits. */
export const SHOWN = {
  findings: 5,
  strengths: 3,
  /** Of all quotes of one finding together. */
  quote: 300,
  quotes: 3,
  reason: 500,
  strength: 200,
  rewrite: 3300,
  /** Of the note that hands an idea on. */
  handOn: 900,
  fallback: 1000,
  /** Of a rewrite's changes in its form. */
  changes: 8,
  change: 240,
  /** Of the blanks that get a field of their own. */
  blankFields: 10,
  /** Checks on the Home tab. */
  checks: 10,
  /** Drafts, and appeals, that wait for a lead there. */
  queue: 8,
  /** Of everything else in a list there. */
  listed: 8,
} as const
