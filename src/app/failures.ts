/** A failure that passes by itself: the work is worth another try. Whether it had an effect is not known. */
export class Passing extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Passing'
  }
}

/** Nothing is wrong, it is only too early: the work goes on after `delay` milliseconds, and no try is counted. */
export class TooEarly extends Error {
  readonly delay: number

  constructor(delay: number, message: string) {
    super(message)
    this.name = 'TooEarly'
    this.delay = delay
  }
}

/** A failure that no further try mends. `message` says in words what is wrong and what to do; it quotes nobody. */
export class Hopeless extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Hopeless'
  }
}
