export type Count<Name extends string> = readonly [Name, number]

/** Names with what was counted of them, most first; in the order of `names` where several weigh alike. */
export function rank<Name extends string>(
  counts: Readonly<Partial<Record<Name, number>>>,
  names: readonly Name[] = Object.keys(counts) as Name[],
): readonly Count<Name>[] {
  return names
    .map((name): Count<Name> => [name, counts[name] ?? 0])
    .filter(([, count]) => count > 0)
    .sort(([, few], [, many]) => many - few)
}
