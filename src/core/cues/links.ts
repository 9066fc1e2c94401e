/**
 * Labelled links between numbered nodes, laid out one behind the other: those from node n stand at `begins[n]` up to
 * `begins[n + 1]`. Walked at every word of every draft, where objects that point to objects were five times slower.
 */
export interface Links {
  readonly begins: Int32Array
  readonly labels: Int32Array
  readonly nodes: Int32Array
}

/** Collects links whose labels are less than `most`. The closer that is, the longer keys stay small, and quick. */
export function createLinks(most: number) {
  const known = new Map<number, number>()
  const [froms, labels, nodes]: [number[], number[], number[]] = [[], [], []]

  /** Where the label leads from a node; a link that is new leads to `otherwise`. */
  function follow(from: number, label: number, otherwise: number): number {
    const key = from * most + label
    const old = known.get(key)
    if (old !== undefined) return old
    known.set(key, otherwise)
    froms.push(from)
    labels.push(label)
    nodes.push(otherwise)
    return otherwise
  }

  /** All links so far, those of one node in the order in which they were made. */
  function freeze(size: number): Links {
    const begins = new Int32Array(size + 1)
    for (const from of froms) begins[from + 1] = (begins[from + 1] ?? 0) + 1
    for (let node = 0; node < size; node++) begins[node + 1] = (begins[node + 1] ?? 0) + (begins[node] ?? 0)
    const links = { begins, labels: new Int32Array(froms.length), nodes: new Int32Array(froms.length) }
    const free = begins.slice()
    for (const [at, from] of froms.entries()) {
      const place = free[from] ?? 0
      free[from] = place + 1
      links.labels[place] = labels[at] ?? 0
      links.nodes[place] = nodes[at] ?? 0
    }
    return links
  }

  return { follow, freeze }
}
