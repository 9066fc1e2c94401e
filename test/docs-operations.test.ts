import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { createMetrics } from '../src/metrics.ts'

interface Alert {
  readonly alert: string
  readonly expr: string
  readonly annotations: { readonly summary: string; readonly description: string }
}

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

const PAGE = read('docs/operations.md')
const ALERTS = (parse(read('deploy/alerts.yml')) as { groups: { rules: Alert[] }[] }).groups.flatMap(
  ({ rules }) => rules,
)

/** Every metric's name with what Prometheus adds to it. */
let series: readonly string[]
/** What is ours of them, as they are registered. */
let names: readonly string[]

beforeAll(async () => {
  const metrics = createMetrics()
  metrics.watchInbox(async () => ({ waiting: 0, dead: 0, age: 0 }))
  const types = [...(await metrics.text()).matchAll(/^# TYPE (\S+) (\S+)$/gm)]
  names = types.map(([, name = '']) => name).filter((name) => name.startsWith('checkreply_'))
  series = types.flatMap(([, name = '', type]) => (type === 'histogram' ? [`${name}_bucket`, `${name}_count`] : [name]))
})

describe('the page for operators', () => {
  it('names every metric, and none that is not there', () => {
    const told = [...new Set([...PAGE.matchAll(/^\| `(checkreply_\w+)`/gm)].map(([, name]) => name))]

    expect(told.toSorted()).toEqual(names.toSorted())
  })

  it('tells of every alert', () => {
    const told = [...PAGE.matchAll(/^\| `(Checkreply\w+)`/gm)].map(([, name]) => name)

    expect(told.toSorted()).toEqual(ALERTS.map(({ alert }) => alert).toSorted())
  })
})

describe('alerts', () => {
  it('ask for metrics that are there', () => {
    const asked = ALERTS.flatMap(({ expr }) => expr.match(/\b(?:checkreply|process|nodejs)_\w+/g) ?? [])

    expect(asked.length).toBeGreaterThan(8)
    expect(asked.filter((name) => !series.includes(name))).toEqual([])
  })

  it('say what is wrong and what to do', () => {
    for (const { annotations } of ALERTS) {
      expect(annotations.summary.length).toBeGreaterThan(10)
      expect(annotations.description.length).toBeGreaterThan(10)
    }
  })
})
