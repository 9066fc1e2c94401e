import { describe, expect, it } from '@jest/globals'
import { measureAnger } from '../../src/core/anger.ts'
import { createReader } from '../../src/core/text/sentences.ts'
import { aLanguage } from './a-rubric.ts'

const ANGRY = new Set(['furious', 'scam'])

function angerOf(text: string): number {
  return measureAnger(text, createReader(aLanguage('en')).read(text, []), ANGRY)
}

describe('anger', () => {
  it.each<[string, number]>([
    ['When does the shop open?', 0],
    ['My NASA mug is broken.', 0],
    ['I am furious about this.', 1],
    ['I am furious, this is a scam.', 2],
    ['I am furious, furious, furious.', 2],
    ['WHERE IS MY ORDER', 1],
    ['Where is it?!', 1],
    ['Where is it 😡', 1],
    ['I am FURIOUS, WHAT a scam!! 😡', 3],
  ])('in “%s” is %i', (text, anger) => {
    expect(angerOf(text)).toBe(anger)
  })
})
