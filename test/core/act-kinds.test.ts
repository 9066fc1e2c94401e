import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { HELPING } from '../../src/core/act-kinds.ts'
import { RUBRIC_DIR } from '../rubric/rubric-dir.ts'

it('what helps is the same for the code and for the rubric', () => {
  const { act_lists: lists } = parse(readFileSync(join(RUBRIC_DIR, 'rubric.yml'), 'utf8'))

  expect([...HELPING].sort()).toEqual([...lists.moves_on].sort())
})
