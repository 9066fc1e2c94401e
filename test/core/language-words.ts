import type { Language } from '../../src/core/report.ts'
import type { LanguageRubric } from '../../src/core/rubric.ts'

type Reading = Pick<
  LanguageRubric,
  | 'functionWords'
  | 'stopWords'
  | 'abbreviations'
  | 'sentenceStarts'
  | 'contractions'
  | 'formalPronouns'
  | 'negators'
  | 'negation'
  | 'clauseWords'
>

const EN = 'the a and or to of in on at for with is are was we you i it your our my not have has will please thank'
const DE =
  'der die das und oder zu in an für mit ist sind war wir Sie ich es Ihre unser mein nicht haben hat wird bitte'
const NL = 'de het een en of naar van in op voor met is zijn was wij u ik uw ons mijn niet hebben heeft zal bedankt dat'

/** Just enough of each language to read the tests' own sentences. */
export const LANGUAGE_WORDS: Readonly<Record<Language, Reading>> = {
  en: {
    functionWords: EN.split(' '),
    stopWords: EN.split(' '),
    abbreviations: ['dr', 'mr', 'approx'],
    contractions: {
      "won't": ['will', 'not'],
      "don't": ['do', 'not'],
      "'ll": ['will'],
      cannot: ['can', 'not'],
    },
    formalPronouns: [],
    negators: ['not', 'no', 'never'],
    negation: 'before',
    clauseWords: ['but', 'because'],
  },
  de: {
    functionWords: DE.split(' '),
    stopWords: DE.split(' '),
    abbreviations: ['dr', 'z', 'b', 'ca', 'nr'],
    sentenceStarts: ['danach', 'mehr'],
    contractions: { im: ['in', 'dem'] },
    formalPronouns: ['Sie', 'Ihnen', 'Ihre'],
    negators: ['nicht', 'kein', 'keine', 'keinen'],
    negation: 'anywhere',
    clauseWords: ['aber', 'sondern'],
  },
  nl: {
    functionWords: NL.split(' '),
    stopWords: NL.split(' '),
    abbreviations: ['dhr', 'mevr', 'bijv'],
    contractions: {},
    formalPronouns: [],
    negators: ['niet', 'geen', 'nooit'],
    negation: 'anywhere',
    clauseWords: ['maar'],
  },
}
