import type { AuditEntry, NewAppeal } from '../../src/app/team/ports.ts'
import type { CardCase } from '../../src/core/team/decide-card.ts'
import type { Mark } from '../../src/core/team/marks.ts'
import { markWords } from '../../src/core/team/marks.ts'
import { anAddress } from './a-post.ts'

/** Of "No" in a dismissive refusal. */
export function aMark(overrides: Partial<Mark> = {}): Mark {
  return {
    criterion: 'dismissive',
    severity: 'warning',
    source: 'rule',
    cue: 'bare-no',
    mark: markWords('No'),
    ...overrides,
  }
}

export function aNewAppeal(overrides: Partial<NewAppeal> = {}): NewAppeal {
  return {
    report: { team: 'T1', draft: anAddress(), revision: '0', author: 'UANN' },
    index: 0,
    finding: aMark(),
    marks: [aMark()],
    situation: ['question'],
    language: 'en',
    quote: 'No',
    reason: 'It is what they asked for.',
    draft: 'No.',
    customer: 'Yes or no?',
    createdAt: 1000,
    ...overrides,
  }
}

export function aCard(overrides: Partial<CardCase> = {}): CardCase {
  return {
    key: 'CREVIEW 10.1',
    author: 'UANN',
    state: 'open',
    by: null,
    at: null,
    revision: null,
    version: 0,
    ...overrides,
  }
}

export function anAuditEntry(overrides: Partial<AuditEntry> = {}): AuditEntry {
  return {
    team: 'T1',
    who: 'ULEAD',
    what: 'card.claim',
    subject: 'CREVIEW 10.1',
    about: 'UANN',
    before: { state: 'open' },
    after: { state: 'claimed' },
    at: 2000,
    ...overrides,
  }
}
