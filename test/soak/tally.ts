import { expectCards } from './expected.ts'
import type { DraftRecord, Ledger } from './ledger.ts'

/** What is wrong in the end, counted. `examples` are the ts of drafts to look at. */
export interface Tally {
  readonly drafts: number
  readonly lost: number
  readonly double: number
  readonly wrong: number
  /** A card without a link may be anybody's: it counts for one that misses its own, or that was deleted. */
  readonly lostCards: number
  readonly doubleCards: number
  readonly wrongCards: number
  readonly strayCards: number
  readonly commands: number
  readonly lostAnswers: number
  readonly doubleAnswers: number
  /**
   * Shown beside the command shortly before a crash, and after it in a direct message: what is shown there cannot be
   * looked up, and somebody who was told that we took a question must be answered.
   */
  readonly repeatedAnswers: number
  readonly examples: readonly string[]
}

/** Compares what is seen with what must be. */
export function tally({ drafts, asked, unlinked }: Ledger): Tally {
  const records = [...drafts.values()]
  const acked = [...asked.values()].filter(({ isAcked }) => isAcked)
  const count = (isSo: (record: DraftRecord) => boolean) => records.filter(isSo).length
  const cardless = records.filter(({ cards }) => cards.size === 0)
  const missing = cardless.filter(({ isDeleted, current }) => !isDeleted && current.isFlagged).length
  const gone = cardless.filter(({ isDeleted }) => isDeleted).length
  return {
    drafts: records.length,
    lost: count(isLost),
    double: count(({ reports }) => reports.size > 1),
    wrong: count(isWrong),
    lostCards: Math.max(0, missing - unlinked.size),
    doubleCards: count(({ cards }) => cards.size > 1),
    wrongCards: count(hasWrongCard),
    strayCards: Math.max(0, unlinked.size - missing - gone),
    commands: acked.length,
    lostAnswers: acked.filter(({ whispers, messages }) => whispers + messages.size === 0).length,
    doubleAnswers: acked.filter(({ whispers, messages }) => whispers > 1 || messages.size > 1).length,
    repeatedAnswers: acked.filter(({ whispers, messages }) => whispers === 1 && messages.size === 1).length,
    examples: records.filter(isFaulty).slice(0, 10).map(describe),
  }
}

/** Whether anything is still missing or not as it must be. */
export function isSettled(ledger: Ledger): boolean {
  const { lost, wrong, lostCards, wrongCards, lostAnswers } = tally(ledger)
  return lost + wrong + lostCards + wrongCards + lostAnswers === 0
}

function isLost({ isDeleted, reports }: DraftRecord): boolean {
  return !isDeleted && reports.size === 0
}

/** The last edit wins, and nothing stays of what was deleted. */
function isWrong({ isDeleted, reports, current }: DraftRecord): boolean {
  return [...reports.values()].some((text) => isDeleted || !current.reports.includes(text))
}

const CARDS = {
  flagged: expectCards('flagged'),
  better: [...expectCards('fixed'), ...expectCards('changed')],
  deleted: expectCards('deleted'),
}

function hasWrongCard({ isDeleted, cards, current }: DraftRecord): boolean {
  const right = isDeleted ? CARDS.deleted : current.isFlagged ? CARDS.flagged : CARDS.better
  return [...cards.values()].some((text) => !right.includes(text))
}

function isFaulty(record: DraftRecord): boolean {
  const { isDeleted, current, cards, reports } = record
  const hasNoCard = !isDeleted && current.isFlagged && cards.size === 0
  return isLost(record) || isWrong(record) || hasWrongCard(record) || hasNoCard || cards.size > 1 || reports.size > 1
}

function describe({ ts, root, isDeleted, reports, cards, current }: DraftRecord): string {
  const wanted = isDeleted ? 'deleted' : `wants "${current.reports[0]?.slice(0, 30)}"`
  const seen = [...reports.values()].map((text) => `"${text.slice(0, 30)}"`).join(', ')
  return `${ts}${root === ts ? '' : ` in ${root}`}: ${wanted}, reports ${seen || 'none'}, cards ${[...cards.values()].map((text) => `"${text.slice(0, 20)}"`).join(', ') || 'none'}`
}
