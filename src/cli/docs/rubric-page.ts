import { CRITERIA, type CriterionId, SEVERITIES, SITUATIONS } from '../../core/report.ts'
import { ACTS, type LanguageRubric, type Rubric, type Rule } from '../../core/rubric.ts'
import { writeCueTable } from './cue-table.ts'
import { code, madeFrom, page, table } from './markdown.ts'
import { sayCondition } from './rule-words.ts'

const INTRODUCTION = `A draft *does* things (acts), and its customer is *in* something (situations). A rule fires where everything it asks for
holds, and becomes a finding; its severity decides the verdict (an error: \`flag\`; a warning: \`revise\`; advice: \`ready\`), its
points come off 100. Points, severities and rules stand in [\`rubric.yml\`](../../rubric/rubric.yml), words and cues in the
folders beside it. [For leads](../leads.md) says how to change them.`

const ACTS_TEXT = `What a sentence of a draft may do, with the number of cues that recognise it and one text in which they must find it.`
const SITUATIONS_TEXT = `What a customer may be in, with the number of cues that tell it; some are also told from what the draft answers.`

/** What is judged, by which rules, and by how many cues in each language. */
export function writeRubricPage(rubric: Rubric): string {
  const languages = Object.values(rubric.languages)
  return page(
    madeFrom('the folder rubric'),
    '# The rubric',
    INTRODUCTION,
    '## Criteria',
    writeOverview(rubric),
    ...CRITERIA.flatMap((criterion) => writeCriterion(criterion, rubric)),
    '## Strengths',
    `Named in a report, the best first: ${rubric.strengths.map(code).join(', ')}.`,
    '## Acts',
    ACTS_TEXT,
    writeCueTable(ACTS, languages, (cue) => cue.act),
    '## Situations',
    SITUATIONS_TEXT,
    writeCueTable(SITUATIONS, languages, (cue) => cue.situation),
    '## Languages',
    table(['language', 'kinds of saying', 'cues'], languages.map(countCues)),
  )
}

function writeOverview({ meanings, points, rules }: Rubric): readonly string[] {
  return table(
    ['criterion', 'what it is', 'rules', ...SEVERITIES],
    CRITERIA.map((id) => [
      `[${id}](#${id})`,
      meanings[id],
      String(rules.filter(({ criterion }) => criterion === id).length),
      ...SEVERITIES.map((severity) => `−${points[id][severity]}`),
    ]),
  )
}

function writeCriterion(id: CriterionId, { meanings, rules, languages }: Rubric) {
  const own = rules.filter(({ criterion }) => criterion === id)
  return [
    `### ${id}`,
    meanings[id],
    table(
      ['rule', 'severity', 'fires where', 'what the agent reads'],
      own.map((rule) => writeRule(rule, languages.en)),
    ),
  ]
}

function writeRule({ id, severity, when }: Rule, english: LanguageRubric | undefined): readonly string[] {
  return [code(id), severity, sayCondition(when), english?.messages.findings[id] ?? '']
}

function countCues({ language, cues }: LanguageRubric): readonly string[] {
  return [language, String(cues.length), String(cues.reduce((sum, { patterns }) => sum + patterns.length, 0))]
}
