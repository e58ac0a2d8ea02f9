import { checkFiles } from '../checking.js'
import type { Run } from '../command.js'
import { readRubricFile } from '../loading.js'

export const run: Run = (context, files) =>
  checkFiles(files, 'rubric', file => readRubricFile(file, context.io.cwd), context)
