import { prepareRubric } from '../cli-rubric.ts'

await prepareRubric()
