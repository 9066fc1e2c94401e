import { describe, expect, it } from '@jest/globals'
import type { FoundReport } from '../../../src/app/team/ports.ts'
import type { OwnView } from '../../../src/app/team/views.ts'
import { CRITERIA, type Report, SEVERITIES, SITUATIONS } from '../../../src/core/report.ts'
import { appealForm } from '../../../src/slack/messages/appeal-form.ts'
import { answerView, checkForm, noticeView } from '../../../src/slack/messages/form.ts'
import { handOnForm, ideaMessage } from '../../../src/slack/messages/hand-on-form.ts'
import { homeView, sayOwn } from '../../../src/slack/messages/home.ts'
import { muteForm } from '../../../src/slack/messages/mute-form.ts'
import { privateReportMessage } from '../../../src/slack/messages/report.ts'
import { withButtons } from '../../../src/slack/messages/report-buttons.ts'
import { rewriteForm, rewriteResult } from '../../../src/slack/messages/rewrite-form.ts'
import { whyView } from '../../../src/slack/messages/why.ts'
import { wordsIn } from '../../../src/slack/words/words.ts'
import { checkBlocks, measureBlocks } from '../../fake-slack/blocks/check-blocks.ts'
import { checkView } from '../../fake-slack/blocks/check-view.ts'
import type { Fields } from '../../fake-slack/fields.ts'
import { aFinding, aReport } from '../../support/a-report.ts'

const UNITS = ['a', 'word ', '&', '<!channel> ', '`', '~', '👨‍👩‍👧‍👦', 'שלום ', 'e\u0301', '\n', '\ud83d', '[x] ']
const AT = { team: 'T1', draft: { team: 'T1', channel: 'CREVIEW', ts: '1.1' }, revision: '0', author: 'UANN' }

/** 200 findings, the first about 40,000 characters, and as many of everything else. */
function aHugeReport(unit: string): Report {
  const long = unit.repeat(Math.ceil(40_000 / unit.length))
  const some = long.slice(0, 1000)
  const blanks = Array.from({ length: 50 }, (_, index) => `[${index}${some}]`)
  return aReport({
    verdict: 'flag',
    score: 12,
    situation: [...SITUATIONS],
    findings: Array.from({ length: 200 }, (_, index) =>
      aFinding({
        criterion: CRITERIA[index % CRITERIA.length] ?? 'canned',
        severity: SEVERITIES[index % 3] ?? 'error',
        cue: `cue-${index}`,
        quote: `${index}${index === 0 ? long : some}`,
        message: `${index}${some}`,
      }),
    ),
    strengths: Array.from({ length: 50 }, (_, at) => ({ act: 'thanks', start: 0, end: 1, message: `${at}${some}` })),
    rewrite: {
      text: `x${long}`.slice(0, 8000),
      kind: 'whole',
      blanks,
      score: 95,
      source: 'template',
      changes: Array.from({ length: 100 }, () => ({
        kind: 'inserted' as const,
        text: `a word${some}`,
        answers: [{ criterion: 'canned' as const, reason: some }],
      })),
    },
    hand_on: { note: long, blanks },
    left_out: [{ criterion: 'canned', quote: long, why: 'mute' }],
  })
}

function aFound(report: Report): FoundReport {
  const { verdict, score, notice, language } = report
  const marks = report.findings.map(({ criterion, severity, source, cue = '' }, at) => {
    return { criterion, severity, source, cue, mark: `m${at}` }
  })
  return { ...AT, verdict, score, notice, language, marks, strengths: [], report, checkedAt: '2026-03-01T12:00:00Z' }
}

function anOwnView(report: Report, unit: string): OwnView {
  const found = aFound(report)
  const appeal = {
    id: 1,
    report: AT,
    index: 0,
    finding: {
      criterion: 'canned' as const,
      severity: 'warning' as const,
      source: 'rule' as const,
      cue: 'c',
      mark: 'm',
    },
    language: null,
    quote: null,
    reason: unit.repeat(3000),
    createdAt: 0,
    state: 'rejected' as const,
    by: 'ULEAD',
    at: 1,
    note: unit.repeat(1500),
    version: 2,
  }
  const card = { key: 'k', author: 'UANN', state: 'claimed' as const, by: 'ULEAD', at: 1, revision: '0', version: 1 }
  return {
    checks: Array.from({ length: 20 }, () => found),
    strengths: Array.from({ length: 40 }, (_, index) => ({ act: `act${index}`, checks: 20 })),
    comesBack: CRITERIA.map((criterion) => ({ criterion, checks: 20 })),
    mutes: Array.from({ length: 60 }, (_, id) => ({ id, criterion: 'canned' as const, cue: `c${id}`, until: 1 })),
    leadsSee: {
      cards: Array.from({ length: 50 }, () => ({ card, draft: null })),
      appeals: Array.from({ length: 50 }, () => appeal),
      decisions: [],
    },
  }
}

describe.each(['en', 'de', 'nl'] as const)('every view in %s', (language) => {
  const words = wordsIn(language)
  const ref = { at: { ...AT, draft: null }, customer: 'x'.repeat(1500) }

  it.each(UNITS)('is taken by Slack when everything is as large as can be and made of %j', (unit) => {
    const report = aHugeReport(unit)
    const found = aFound(report)
    const answer = withButtons(
      privateReportMessage({ report, hasCustomer: false, leads: 'not_needed' }, words, unit),
      report,
      { ref, words },
    )
    const views = [
      checkForm(words),
      noticeView(words.common.loading, words),
      answerView(answer, words),
      report.rewrite && rewriteForm(report.rewrite, { ref, form: 'rewrite_form' }, words),
      rewriteResult(report.rewrite?.text ?? '', answer, words),
      whyView(report, { canned: 'https://wiki.test/a' }, words),
      appealForm(report.findings, ref, words),
      muteForm(found, words),
      handOnForm({ kind: 'done', note: unit.repeat(900), blanks: [], channel: 'CIDEAS' }, ref, words),
      homeView(sayOwn(anOwnView(report, unit), words)),
    ]

    for (const view of views) {
      expect(checkView(view as unknown as Fields)).toEqual([])
      expect(JSON.stringify(view)).not.toContain('<!channel>')
    }
    for (const { blocks } of [answer, ideaMessage(`${unit.repeat(3000)}.`)]) {
      expect(checkBlocks(blocks)).toEqual([])
      expect(measureBlocks(blocks)).toBeLessThanOrEqual(13_200)
    }
  })
})
