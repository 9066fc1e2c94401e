/** Collects what is wrong in rubric files, so that all of it is told at once. */
export interface Problems {
  add(file: string, key: string, what: string): void
  readonly all: readonly string[]
}

export function createProblems(): Problems {
  const all: string[] = []
  return { all, add: (file, key, what) => all.push(key === '' ? `${file}: ${what}` : `${file}: ${key}: ${what}`) }
}
