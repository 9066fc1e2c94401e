import type { LanguageRubric, Rubric } from '../../src/core/rubric.ts'
import { aCue, aLanguage, aRubric, aRule, someTemplates } from './a-rubric.ts'

const TEMPLATES = someTemplates({
  sentences: {
    instead: { any: 'If that is hard for you, tell me.' },
    thanks: { any: 'Thank you for writing.' },
    'thanks.idea': { any: 'Thank you for the idea.' },
    'thanks.idea+topic': { any: 'Thank you for the idea about {topic}.' },
    next: { any: 'I will [what] by [date].' },
  },
  fillers: { what: 'write to you', date: 'Friday' },
  topic: { nouns: 'after_opener', openers: { my: { any: 'your' }, the: { any: 'the' } }, verbEndings: ['ed'] },
})

/** English cues and templates, few and plain, that every test of the whole check can know by heart. */
export function aHouseLanguage(overrides: Partial<LanguageRubric> = {}): LanguageRubric {
  return aLanguage('en', {
    cues: [
      aCue({ act: 'greeting', cues: ['^ hello|dear'] }),
      aCue({ act: 'closing', cues: ['^ kind regards'] }),
      aCue({ act: 'thanks', cues: ['thank you'] }),
      aCue({ act: 'threat', cues: ['legal action', 'sue you'] }),
      aCue({ act: 'commitment', cues: ['(i|we) will ..2 (write|call|look)'] }),
      aCue({ act: 'boilerplate', cues: ['any inconvenience'], isStock: true }),
      aCue({ id: 'draft-idea', act: 'acknowledgement', situation: 'idea', cues: ['(your|the) idea'] }),
      aCue({ id: 'customer-idea', situation: 'idea', cues: ['idea'] }),
      aCue({ id: 'customer-problem', situation: 'problem', cues: ['broken|broke'] }),
      aCue({ id: 'customer-crisis', situation: 'crisis', cues: ['kill myself'], isNegatable: false }),
      aCue({ id: 'draft-crisis', situation: 'crisis', from: 'draft', cues: ['kill yourself'], isNegatable: false }),
    ],
    messages: {
      findings: {
        threat: 'Pressure. Offer help instead.',
        unthanked: 'Thank them for the idea.',
        open: 'Say what happens.',
      },
      strengths: { thanks: 'You thank them.', commitment: 'You say what you will do.' },
    },
    templates: TEMPLATES,
    ...overrides,
  })
}

/** Flags threats, asks for thanks for an idea and for a next step where something is broken. */
export function aHouseRubric(overrides: Partial<Rubric> = {}): Rubric {
  return aRubric({
    rules: [
      aRule({
        id: 'unthanked',
        criterion: 'missing_thanks',
        when: { without: ['thanks'], situations: ['idea'] },
        rewrite: { open: 'thanks' },
      }),
      aRule({
        id: 'threat',
        criterion: 'threatening',
        severity: 'error',
        when: { acts: ['threat'] },
        rewrite: { replace: 'instead' },
      }),
      aRule({
        id: 'stock',
        criterion: 'canned',
        severity: 'advice',
        when: { acts: ['boilerplate'], stock: true },
      }),
      aRule({ id: 'leftover', criterion: 'unfinished', when: { acts: ['leftover'] } }),
      aRule({
        id: 'open',
        criterion: 'no_next_step',
        when: { without: ['commitment'], situations: ['problem'] },
        rewrite: { close: 'next' },
      }),
    ],
    strengths: ['commitment', 'thanks'],
    languages: { en: aHouseLanguage(), de: aLanguage('de'), nl: aLanguage('nl') },
    ...overrides,
  })
}
