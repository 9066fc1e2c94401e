import { fileURLToPath } from 'node:url'

/** The rubric that comes with checkreply. */
export const RUBRIC_DIR = fileURLToPath(new URL('../../rubric', import.meta.url))
