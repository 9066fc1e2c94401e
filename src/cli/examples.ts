import { findWrongExamples, type WrongExample } from '../core/cue-examples.ts'
import { LANGUAGES, type Language } from '../core/report.ts'
import type { Rubric } from '../core/rubric.ts'
import { loadCliRubric } from './cli-rubric.ts'

/** `checkreply examples`: 0 where every cue finds its bad examples and none of its good ones, else 1. */
export async function runExamples({ rubric: dir }: { readonly rubric?: string }): Promise<number> {
  const { languages } = await loadCliRubric(dir)
  const wrong = LANGUAGES.flatMap((id) => listWrong(id, languages))
  for (const line of wrong) console.log(line)
  if (wrong.length === 0) console.log(`All examples hold: ${countExamples(languages)} texts.`)
  return wrong.length === 0 ? 0 : 1
}

function listWrong(id: Language, languages: Rubric['languages']): readonly string[] {
  const language = languages[id]
  return language ? findWrongExamples(language).map((one) => `${id}: ${say(one)}`) : []
}

function say({ cue, text, kind }: WrongExample): string {
  return kind === 'missed'
    ? `${cue} does not find its bad example “${text}”. Widen a cue, or take the example out.`
    : `${cue} finds its good example “${text}”. Make a cue narrower, or take the example out.`
}

function countExamples(languages: Rubric['languages']): number {
  const cues = LANGUAGES.flatMap((id) => languages[id]?.cues ?? [])
  return cues.reduce((sum, { examples }) => sum + examples.bad.length + examples.good.length, 0)
}
