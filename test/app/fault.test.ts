import { describe, expect, it } from '@jest/globals'
import { describeFault } from '../../src/app/fault.ts'

describe('describeFault', () => {
  it('leaves out the message, which may quote a draft, on every line of it', () => {
    const fault = describeFault(new Error('cannot read "Dear Ann,\nyour parcel\n    at home"'))

    expect(JSON.stringify(fault)).not.toMatch(/Dear Ann|parcel|at home/)
    expect(fault.stack?.[0]).toMatch(/^at .*fault\.test\.ts:\d+:\d+\)?$/)
  })

  it('names what Slack answered', () => {
    const error = Object.assign(new Error('secret'), { code: 'platform', data: { error: 'not_in_channel' } })

    expect(describeFault(error)).toMatchObject({ name: 'Error', code: 'platform', slack: 'not_in_channel' })
  })

  it('follows what caused it', () => {
    const cause = Object.assign(new Error('secret'), { code: 'ECONNREFUSED' })

    expect(describeFault(new Error('secret', { cause }))).toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  })

  it.each(['text of a draft', { draft: 'text of a draft' }, undefined])('says only the type of %j', (thrown) => {
    expect(describeFault(thrown)).toEqual({ name: typeof thrown })
  })
})
