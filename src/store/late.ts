/** A value that SQLite is given when the query runs, however long ago that was put together. */
export class Late {
  readonly read: () => number
  constructor(read: () => number) {
    this.read = read
  }
}
