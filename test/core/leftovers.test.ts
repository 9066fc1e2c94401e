import { describe, expect, it } from '@jest/globals'
import { createChecker } from '../../src/core/check.ts'
import { aRubric } from './a-rubric.ts'

const { analyse } = createChecker(aRubric())

/** What of an English draft was found to be left over from a template, or still to be filled. */
function leftIn(draft: string): readonly (readonly [string, string])[] {
  const acts = analyse({ draft, customer: null, language: 'en' })?.acts ?? []
  return acts.map(({ act, start, end }) => [act, draft.slice(start, end)])
}

describe('what a template left over', () => {
  it.each<[string, string, string]>([
    ['Dear {{name}}, it is done.', 'leftover', '{{name}}'],
    ['Dear {{ customer.first_name }}, it is done.', 'leftover', '{{ customer.first_name }}'],
    ['Your parcel XXX is here.', 'leftover', 'XXX'],
    ['Lorem ipsum and so on.', 'leftover', 'Lorem ipsum'],
    ['Dear [Name], it is done.', 'placeholder', '[Name]'],
    ['Dear [insert name], it is done.', 'leftover', '[insert name]'],
  ])('is found in %j', (draft, act, words) => {
    expect(leftIn(draft)).toEqual([[act, words]])
  })

  it('is a sentence in another language', () => {
    const draft = 'Thank you for the photo of it. Wir haben Ihre Nachricht und melden uns bitte bald bei Ihnen.'

    expect(leftIn(draft)).toEqual([['leftover', 'Wir haben Ihre Nachricht und melden uns bitte bald bei Ihnen.']])
  })

  it.each([
    ['in code', 'Write `{{name}}` in the template.'],
    ['in a quotation', 'Write “{{name}}” in the template.'],
    ['in a quoted line', '> Dear {{name}}\nWe have mended it.'],
    ['in a link', 'See <https://x.example/?q=XXX|the page> for it.'],
    ['in a list of things to do', 'Your todo list is back.'],
    ['in a size', 'We have the shirt in XXL.'],
    ['in the draft’s own language', 'Thank you for the photo of it. We have it.'],
    ['in a signature with figures', 'Thank you for the photo of it.\n\nAn-Sofie Claeys, 09 331 20 18'],
    ['in a short answer', 'Thank you for it. 1. Ja, parking P2, twee euro per bezoek.'],
    ['in a short quote of another language', 'Thank you for it, danke und bis bald, Ana.'],
  ])('is not %s', (_name, draft) => {
    expect(leftIn(draft)).toEqual([])
  })
})
