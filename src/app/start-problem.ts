/** Why the bot cannot start, for people to mend: each problem says what is wrong and what to do. */
export class StartProblem extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options)
    this.name = 'StartProblem'
    this.problems = problems
  }
}
