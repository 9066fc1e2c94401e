import { describe, expect, it } from '@jest/globals'
import { Passing } from '../../src/app/failures.ts'
import { nameTrouble } from '../../src/store/trouble.ts'

describe('what a database throws', () => {
  it.each([
    ['SQLite is busy', { code: 'ERR_SQLITE_ERROR', errcode: 5 }],
    ['SQLite cannot read its file', { code: 'ERR_SQLITE_ERROR', errcode: 266 }],
    ['SQLite’s disk is full', { code: 'ERR_SQLITE_ERROR', errcode: 13 }],
    ['PostgreSQL has lost the connection', { code: '08006' }],
    ['PostgreSQL has ended a deadlock', { code: '40P01' }],
    ['PostgreSQL has no connection left', { code: '53300' }],
    ['PostgreSQL is shut down', { code: '57P01' }],
    ['PostgreSQL cannot read its disk', { code: '58030' }],
    ['nobody listens', { code: 'ECONNREFUSED' }],
    ['nobody knows the name', { code: 'EAI_AGAIN' }],
    ['the driver was cut off', new Error('Connection terminated unexpectedly')],
  ])('passes where %s', (_what, error) => {
    const named = nameTrouble(error)

    expect(named).toBeInstanceOf(Passing)
    expect((named as Passing).cause).toBe(error)
  })

  it.each([
    ['SQLite has the row already', { code: 'ERR_SQLITE_ERROR', errcode: 1555 }],
    ['PostgreSQL has the row already', { code: '23505' }],
    ['PostgreSQL does not understand', { code: '42601' }],
    ['it is a fault of ours', new TypeError('x is not a function')],
    ['it is nothing', undefined],
  ])('is left as it is where %s', (_what, error) => {
    expect(nameTrouble(error)).toBe(error)
  })
})
