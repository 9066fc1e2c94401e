const EVERY = 200

/** A line on a terminal that counts how many drafts are done; silent elsewhere, and for short runs. */
export function createProgress(stream: NodeJS.WriteStream) {
  let lines = 0
  let shown = false
  return {
    count: () => {
      lines++
      if (!stream.isTTY || lines % EVERY !== 0) return
      stream.write(`\r${lines} drafts checked`)
      shown = true
    },
    end: () => {
      if (shown) stream.write(`\r${lines} drafts checked\n`)
    },
  }
}
