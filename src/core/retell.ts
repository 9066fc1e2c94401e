import type { Finding, Language, Report, Rewrite } from './report.ts'
import type { AdviceTexts } from './rewrite/tact-rules.ts'
import type { LanguageRubric, Messages, Rubric } from './rubric.ts'

/** Says in its reader's language what a report says about a draft; `language` is that reader's. */
export type Retell = (report: Report, language: Language) => Report

type Say = (sentence: string) => string

/**
 * What the rubric said is said in its words for the other language. Quotes, rewrites, notes to hand on, and whatever a
 * model said stay as they are. A sentence is known by its wording, so that reports kept from earlier can be retold, too.
 */
export function createRetell({ languages }: Pick<Rubric, 'languages'>): Retell {
  const books = new Map<string, Say>()

  function bookOf(from: LanguageRubric, to: LanguageRubric): Say {
    const name = `${from.language} ${to.language}`
    const book = books.get(name) ?? createBook(from.messages, to.messages)
    books.set(name, book)
    return book
  }

  return (report, language) => {
    const from = report.language && languages[report.language]
    const to = languages[language]
    if (!from || !to || from === to) return report
    const say = bookOf(from, to)
    const sayFinding = (finding: Finding) => (finding.source === 'rule' ? retellOne(finding, say) : finding)
    return {
      ...report,
      findings: report.findings.map(sayFinding),
      strengths: report.strengths.map((strength) => retellOne(strength, say)),
      rewrite: report.rewrite && retellRewrite(report.rewrite, say, () => pairAdvice(from, to)),
    }
  }
}

function retellOne<Said extends { readonly message: string }>(said: Said, say: Say): Said {
  return { ...said, message: say(said.message) }
}

/** A team's own words come last: their sentences hold what the team wrote, and have to be taken apart. */
function createBook(from: Messages, to: Messages): Say {
  const sentences = new Map([...pair(from.findings, to.findings), ...pair(from.strengths, to.strengths)])
  for (const [one, other] of [...sentences])
    if (!sentences.has(firstOf(one))) sentences.set(firstOf(one), firstOf(other))
  const forms = (['prefer', 'avoid', 'register'] as const).flatMap((name) =>
    from.team && to.team ? [createForm(from.team[name], to.team[name])] : [],
  )
  return (sentence) => {
    const known = sentences.get(sentence)
    if (known !== undefined) return known
    for (const fill of forms) {
      const filled = fill(sentence)
      if (filled !== null) return filled
    }
    return sentence
  }
}

type Texts = Readonly<Record<string, string>>

function pair(from: Texts, to: Texts): readonly (readonly [string, string])[] {
  return Object.entries(from).flatMap(([id, text]) => {
    const other = to[id]
    return other === undefined ? [] : [[text, other] as const]
  })
}

/** What a rewrite's change answers is told in the first sentence of the finding's message. */
function firstOf(message: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(message)?.[0] ?? message
}

/** Null for a sentence that is not of this form. */
function createForm(from: string, to: string): (sentence: string) => string | null {
  const places = from.match(/\{\w+\}/g) ?? []
  const fixed = from.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`^${fixed.join('(.+)')}$`, 's')
  return (sentence) => {
    const found = pattern.exec(sentence)
    return found && places.reduce((text, place, at) => text.replace(place, () => found[at + 1] ?? ''), to)
  }
}

/** Templates are read only where there is advice to retell: they take their time. */
function retellRewrite(rewrite: Rewrite, say: Say, pairTexts: () => ReadonlyMap<string, string>): Rewrite {
  const { advice, changes, lighter } = rewrite
  const texts = advice ? pairTexts() : new Map<string, string>()
  return {
    ...rewrite,
    ...(advice && { advice: advice.map((one) => ({ ...one, text: texts.get(one.text) ?? one.text })) }),
    ...(changes && {
      changes: changes.map(({ answers, ...change }) =>
        answers ? { ...change, answers: answers.map((one) => ({ ...one, reason: say(one.reason) })) } : change,
      ),
    }),
    ...(lighter && { lighter: retellRewrite(lighter, say, pairTexts) }),
  }
}

function pairAdvice(from: LanguageRubric, to: LanguageRubric): ReadonlyMap<string, string> {
  return new Map(pair(listAdvice(from.templates.advice), listAdvice(to.templates.advice)))
}

function listAdvice(advice: AdviceTexts | undefined): Texts {
  return advice ? { ...advice.onlyYou, '': advice.whoAnswers } : {}
}
