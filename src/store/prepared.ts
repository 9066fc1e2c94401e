import type { Compilable, CompiledQuery, Kysely, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Database } from './schema.ts'

type Db = Kysely<Database>

/** Where a query's values go, by their names. */
export type Slots<Given> = { readonly [Name in keyof Given]: RawBuilder<Given[Name]> }

class Slot {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query that is put together once for each database, for those that run with every draft: that costs more than running
 * it does. `Given` has the same names each time, also where a value is null.
 */
export function prepare<Given extends object, Row>(
  build: (db: Db, slots: Slots<Given>) => Compilable<Row>,
): (db: Db, given: Given) => Promise<readonly Row[]> {
  const known = new WeakMap<Db, CompiledQuery>()

  function compile(db: Db, given: Given): CompiledQuery {
    const slots = Object.keys(given).map((name) => [name, sql`${new Slot(name)}`])
    const compiled = build(db, Object.fromEntries(slots)).compile()
    known.set(db, compiled)
    return compiled
  }

  return async (db, given) => {
    const compiled = known.get(db) ?? compile(db, given)
    const parameters = compiled.parameters.map((value) => (value instanceof Slot ? read(given, value) : value))
    return (await db.executeQuery<Row>({ ...compiled, parameters })).rows
  }
}

function read(given: object, { name }: Slot): unknown {
  return (given as Readonly<Record<string, unknown>>)[name]
}
