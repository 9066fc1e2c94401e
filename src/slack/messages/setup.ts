import type { Workspace } from '../../app/ports.ts'
import type { Words } from '../words/words.ts'

/** Which channels are set, and how to set those that are not. */
export function saySetup({ reviewChannel, flaggedChannel }: Workspace, { setup }: Words): string {
  return [
    reviewChannel ? setup.reviewIn(`<#${reviewChannel}>`) : setup.noReview,
    flaggedChannel ? setup.flaggedIn(`<#${flaggedChannel}>`) : setup.noFlagged,
  ].join('\n')
}
