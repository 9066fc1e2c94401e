import type { Address } from '../../src/app/ports.ts'
import type { Arrival, Post, Removal } from '../../src/app/post.ts'

export function anAddress(overrides: Partial<Address> = {}): Address {
  return { team: 'T1', channel: 'CREVIEW', ts: '10.1', ...overrides }
}

export function anArrival(text: string, overrides: Partial<Arrival> & { readonly ts?: string } = {}): Arrival {
  const { ts = '10.1', ...rest } = overrides
  return { at: anAddress({ ts }), thread: null, author: 'UANN', text, revision: '0', ...rest }
}

export function aRemoval(ts = '10.1', overrides: Partial<Removal> = {}): Removal {
  return { at: anAddress({ ts }), thread: null, author: 'UANN', ...overrides }
}

export function aPost(overrides: Partial<Post> = {}): Post {
  return {
    at: anAddress(),
    thread: null,
    author: 'UANN',
    kind: 'draft',
    text: 'We will look into it.',
    revision: '0',
    isDeleted: false,
    reportTs: null,
    shownRevision: null,
    card: null,
    cardState: null,
    ...overrides,
  }
}
