import fc from 'fast-check'

/** Sentences and words that the house rubric's cues find, or nearly find. */
const SENTENCES = [
  'We will take legal action. ',
  'We will sue you! ',
  'We will not take legal action, but we will sue you. ',
  'Thank you for the idea. ',
  'I will call you on Friday.\n',
  'Sorry for any inconvenience. ',
  'Hello Ana,\n\n',
  'Kind regards, Tom',
  'You will not kill yourself, we have it. ',
  'Is it the lamp of it? ',
  'See `{{x}}` of it. ',
  'legal',
  'thank',
]
const SLACK = [
  '<@U1>',
  '<#C1|x>',
  '<!here>',
  '<https://x.example/a|legal action>',
  ':tada:',
  '`',
  '```',
  '<',
  '>',
  '<@',
]
const SIGNS = [
  '&amp;',
  '&lt;',
  '&gt;',
  '&gt;&gt;&gt;',
  '\n> ',
  '\n',
  '"',
  '“',
  '”',
  '„',
  '‘',
  '’',
  '»',
  '«',
  '[Name]',
  '{{x}}',
]
const ODD = [
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\u0301',
  '\uD83D',
  '\uDC4D',
  '👍🏽',
  'ß',
  'İ',
  '\r\n',
  '\t',
  '\0',
  '(',
  ')',
  '…',
]

/** Random unicode mixed with Slack's control sequences, entities, quotation marks and sentences that are found. */
export const someDraft: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
      { weight: 2, arbitrary: fc.constantFrom(...SLACK, ...SIGNS) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

export const someCustomer: fc.Arbitrary<string | null> = fc.oneof(
  fc.constantFrom(null, '', 'I have an idea for the app.', 'My lamp broke.', 'I will kill myself.'),
  someDraft,
)
