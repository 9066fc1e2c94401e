import { describe, expect, it } from '@jest/globals'
import { rewriteForm } from '../../../src/slack/messages/rewrite-form.ts'
import { wordsIn } from '../../../src/slack/words/words.ts'

describe('the form of a rewrite', () => {
  it('names a blank by what it asks for, and reminds below of what the draft said', () => {
    const blank = '[the answer; only if it still helps (30 days; the branch in Leith)]'
    const rewrite = { text: blank, kind: 'whole', blanks: [blank], score: 90, source: 'template' } as const
    const at = { team: 'T1', draft: null, revision: '1', author: 'UANN' }

    const { blocks } = rewriteForm(rewrite, { ref: { at, customer: null }, form: 'rewrite_form' }, wordsIn('en'))

    const field = blocks.find(({ block_id }) => block_id === 'blank 0')
    expect(field).toMatchObject({
      label: { text: 'For [the answer]' },
      hint: { text: 'only if it still helps (30 days; the branch in Leith)' },
    })
  })
})
