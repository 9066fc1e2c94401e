import type { LanguageRubric, Rubric } from '../core/rubric.ts'
import type { Problems } from './problems.ts'

/** What no single file can know: ids used twice, rules nobody has words for, templates that do not exist. */
export function crossCheck(rubric: Rubric, problems: Problems): void {
  checkTwice(
    rubric.rules.map((rule) => rule.id),
    'rubric.yml',
    problems,
  )
  for (const language of Object.values(rubric.languages)) {
    checkTwice(
      language.cues.map((cue) => cue.id),
      `${language.language}/cues`,
      problems,
    )
    checkMessages(rubric, language, problems)
    checkTemplates(rubric, language, problems)
  }
}

function checkTwice(ids: readonly string[], file: string, problems: Problems): void {
  for (const [at, id] of ids.entries())
    if (ids.indexOf(id) < at) problems.add(file, id, 'is used twice: give one of the two another id')
}

function checkMessages(rubric: Rubric, { language, messages }: LanguageRubric, problems: Problems): void {
  const file = `${language}/messages.yml`
  for (const { id } of rubric.rules)
    if (!messages.findings[id])
      problems.add(file, `findings.${id}`, 'is missing: say why the rule fires and what would make it fine')
  for (const id of Object.keys(messages.findings))
    if (!rubric.rules.some((rule) => rule.id === id))
      problems.add(file, `findings.${id}`, 'belongs to no rule in rubric.yml: remove it')
  for (const act of rubric.strengths)
    if (!messages.strengths[act]) problems.add(file, `strengths.${act}`, 'is missing: say what is good about it')
  for (const [id, places] of Object.entries(TEAM_PLACES))
    for (const place of places)
      if (messages.team && !messages.team[id as keyof typeof TEAM_PLACES].includes(place))
        problems.add(file, `team.${id}`, `has no ${place}: put it where the team’s own words belong`)
}

/** What a team sets stands in these sentences, or nobody learns what was meant. */
const TEAM_PLACES = { avoid: ['{avoid}'], prefer: ['{avoid}', '{prefer}'], register: ['{register}'] } as const

function checkTemplates(rubric: Rubric, { language, templates }: LanguageRubric, problems: Problems): void {
  const file = `${language}/rewrite.yml`
  for (const { id, rewrite } of rubric.rules)
    for (const name of [rewrite.replace, rewrite.ask, rewrite.open, rewrite.close])
      if (name && !templates.sentences[name])
        problems.add(file, `sentences.${name}`, `is missing: the rule ${id} asks for it`)
  for (const [name, texts] of Object.entries(templates.sentences))
    for (const register of Object.keys(texts))
      if (register !== 'any' && !templates.registers.includes(register))
        problems.add(
          file,
          `sentences.${name}.${register}`,
          `is no register here: use ${templates.registers.join(' or ')}`,
        )
}
