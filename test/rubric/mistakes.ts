import {
  CUES_FILE,
  LANGUAGE_FILE,
  MESSAGES_FILE,
  RUBRIC_FILE,
  type RubricFiles,
  TEMPLATES_FILE,
} from './a-rubric-folder.ts'

const [THREAT, THANKS] = CUES_FILE

/** What is wrong, the file it is wrong in, the key, and words that say what to do. */
export const MISTAKES: readonly (readonly [string, RubricFiles, string, string, string])[] = [
  ['a file that is no YAML', { 'en/messages.yml': 'findings: {a: [' }, 'en/messages.yml', '', ''],
  ['a missing file', { 'en/messages.yml': undefined }, 'en/messages.yml', '', 'add it'],
  ['an empty file', { 'en/cues/all.yml': '' }, 'en/cues/all.yml', '', ''],
  ['an unknown key', { 'rubric.yml': { ...RUBRIC_FILE, wieghts: 1 } }, 'rubric.yml', 'wieghts', ''],
  ['an unknown key in a cue', { 'en/cues/all.yml': [{ ...THREAT, stok: true }] }, 'en/cues/all.yml', 'stok', ''],
  ['an id used twice', { 'en/cues/all.yml': [THREAT, THREAT] }, 'en/cues', 'threat', 'another id'],
  ['an id used in two files', { 'en/cues/more.yml': [THREAT] }, 'en/cues', 'threat', 'another id'],
  ['a cue without a bad example', { 'en/cues/all.yml': [{ ...THREAT, bad: [] }] }, 'en/cues/all.yml', 'bad', ''],
  [
    'a cue without good examples',
    { 'en/cues/all.yml': [{ ...THREAT, good: undefined }] },
    'en/cues/all.yml',
    'good',
    '',
  ],
  [
    'a cue that means nothing',
    { 'en/cues/all.yml': [{ ...THREAT, act: undefined }] },
    'en/cues/all.yml',
    'threat',
    'act',
  ],
  [
    'an unknown word group',
    { 'en/cues/all.yml': [{ ...THANKS, cues: ['{they} x'] }] },
    'en/cues/all.yml',
    'thanks',
    'add it',
  ],
  ['an unknown act', { 'en/cues/all.yml': [{ ...THREAT, act: 'thread' }] }, 'en/cues/all.yml', 'act', ''],
  [
    'a missing message',
    { 'en/messages.yml': { ...MESSAGES_FILE, findings: {} } },
    'en/messages.yml',
    'findings.threat',
    'say why',
  ],
  [
    'a message of no rule',
    { 'en/messages.yml': { ...MESSAGES_FILE, findings: { threat: 'x', gone: 'y' } } },
    'en/messages.yml',
    'gone',
    'remove it',
  ],
  [
    'a strength without words',
    { 'en/messages.yml': { ...MESSAGES_FILE, strengths: {} } },
    'en/messages.yml',
    'strengths.thanks',
    'say what',
  ],
  [
    'a missing template',
    { 'en/rewrite.yml': { ...TEMPLATES_FILE, sentences: {} } },
    'en/rewrite.yml',
    'sentences.instead',
    'threat',
  ],
  [
    'a register that is none',
    { 'en/rewrite.yml': { ...TEMPLATES_FILE, sentences: { instead: { du: 'x' } } } },
    'en/rewrite.yml',
    'instead.du',
    'use',
  ],
  [
    'too few words to tell a language',
    { 'en/language.yml': { ...LANGUAGE_FILE, function_words: ['a'] } },
    'en/language.yml',
    'function_words',
    '',
  ],
]
