import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import { text as alex } from 'alex'
import { retext } from 'retext'
import retextEquality from 'retext-equality'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextSimplify from 'retext-simplify'
import diacritics from 'textlint-rule-diacritics'
import stopWords from 'textlint-rule-stop-words'
import terminology from 'textlint-rule-terminology'
import writeGood from 'write-good'
import type { Checker } from '../src/core/check.ts'
import type { Rubric } from '../src/core/rubric.ts'
import { createPhraseScan, phrasesOf } from './phrase-scan.ts'
import type { Reply } from './replies.ts'

export interface Contender {
  readonly name: string
  readonly run: (reply: Reply) => unknown
}

/** This engine and its peers. The peers read English; what they make of other languages costs them no less. */
export function createContenders(rubric: Rubric, { analyse, check }: Checker): readonly Contender[] {
  const scan = createPhraseScan(phrasesOf(Object.values(rubric.languages)))
  const plugins = retext().use(retextEquality).use(retextPassive).use(retextSimplify).use(retextIntensify).freeze()
  const lint = createTextlint()
  return [
    { name: 'checkreply, analysis', run: analyse },
    { name: 'checkreply, with rewrite', run: check },
    { name: 'alex', run: ({ draft }) => alex(draft) },
    { name: 'write-good', run: ({ draft }) => writeGood(draft) },
    { name: 'retext, 4 plugins', run: ({ draft }) => plugins.processSync(draft) },
    { name: 'textlint, 3 rules', run: ({ draft }) => lint(draft) },
    { name: 'indexOf over the cue table', run: ({ draft }) => scan(draft) },
  ]
}

function createTextlint(): (text: string) => Promise<unknown> {
  const kernel = new TextlintKernel()
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: textPlugin.default }],
    rules: Object.entries({ diacritics, stopWords, terminology }).map(([ruleId, rule]) => ({ ruleId, rule })),
  }
  return (text) => kernel.lintText(text, options)
}
