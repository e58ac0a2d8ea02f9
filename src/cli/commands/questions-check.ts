import { parseQuestions } from '../../content/questions.js'
import { readText } from '../../platform/files.js'
import { checkFiles } from '../checking.js'
import type { Run } from '../command.js'

export const run: Run = (context, files) =>
  checkFiles(files, 'questions', async file => parseQuestions(readText(file, context.io.cwd), file), context)
