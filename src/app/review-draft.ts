import { markFindings } from '../core/team/marks.ts'
import { findCustomer } from './find-customer.ts'
import type { Parts } from './parts.ts'
import { type Post, readWords } from './post.ts'
import { askForSecondLook } from './second-look.ts'
import { show } from './show.ts'
import { wipeWhereAsked } from './wipe-where-asked.ts'

/** Judges a kept draft against its customer's message by the rules, keeps the report and shows it. */
export async function reviewDraft(post: Post, parts: Parts): Promise<void> {
  const customer = await findCustomer(post, parts)
  const { at: draft, author, revision } = post
  const { team, channel } = draft
  const words = readWords(post.text ?? '').draft ?? ''
  const report = await parts.rules.check({ draft: words, customer }, { team, author, channel })
  const marks = markFindings(report.findings, words)
  await parts.store.saveReport({ team, draft, revision, author, report, marks, checkedAt: parts.clock.now() })
  await show(post, { report, hasCustomer: customer !== null }, parts)
  parts.meter.count('reports', { verdict: report.notice ?? report.verdict })
  if (parts.judge) await askForSecondLook(post, parts)
  else await wipeWhereAsked(post, parts)
}
