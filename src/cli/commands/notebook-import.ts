import { parseAnswersFile } from '../../content/answers-file.js'
import { parseFrontMatter } from '../../content/front-matter.js'
import { knownQuestions } from '../../content/category.js'
import { reflectionYaml } from '../../content/reflection-yaml.js'
import { countOf, fill } from '../../i18n/fill.js'
import { detectLang } from '../../language/index.js'
import { addReflection, noteFile, sameReflection } from '../../notebook/index.js'
import { FileError, readText } from '../../platform/files.js'
import { shippedQuestions } from '../../platform/shipped.js'
import { sanitise } from '../../report/sanitise.js'
import type { Reflection } from '../../types/index.js'
import type { Run } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { besideFile, loadCompany } from '../loading.js'
import { withNotebook } from '../mock/notebook.js'
import { openNotebook } from '../notebook/read.js'
import { dayAsked } from '../reflect/day.js'

/** Takes old answers in as a note on a real interview, word for word; the same ones once only. */
export const run: Run = (context, [file = ''], flags) =>
  withNotebook(async () => {
    const { io, messages } = context
    const note = await noteFrom(file, dayAsked(flags, io.now()), context)
    const { data } = openNotebook(context, flags)
    const yaml = reflectionYaml(note, messages.reflect.fileComment)
    const same = sameReflection(data, yaml)
    const id = same ?? addReflection(data, note.date, yaml)
    const questions = countOf(note.questions.length, messages.notebook.questions)
    const said = { questions, id, file: sanitise(noteFile(data, id)) }
    await write(io.stdout, `${fill(messages.notebook[same ? 'importedBefore' : 'imported'], said)}\n`)
    return EXIT.done
  })

/** @throws UsageError, FileError, ContentError */
async function noteFrom(file: string, date: string, { io, messages }: Context): Promise<Reflection> {
  const known = knownQuestions(shippedQuestions().sets)
  const { frontMatter, blocks } = parseAnswersFile(readText(file, io.cwd), file, known)
  const head = frontMatter && parseFrontMatter(frontMatter.text, file, frontMatter.line)
  if (blocks.length === 0) throw new UsageError('noQuestions', { file })
  if (!head?.stage) throw new UsageError('importNeedsStage', { file })
  const company = head.company === null ? null : await companyNamed(head.company, file, io.cwd)
  return {
    date,
    company: company ?? messages.notebook.noCompany,
    stage: head.stage,
    track: head.track ?? 'career',
    lang: head.lang ?? detectLang(blocks.map(({ question, answer }) => `${question}\n${answer}`).join('\n')),
    questions: blocks.map(({ question, category, answer }) => ({
      question,
      category,
      answer: answer === '' ? null : answer,
      reaction: null,
    })),
    felt: null,
    next: null,
    result: null,
  }
}

/** The name on the company sheet; where there is no such file, what is written there is the name. */
async function companyNamed(written: string, file: string, cwd: string): Promise<string> {
  try {
    return (await loadCompany(besideFile(written, file), cwd)).company.name
  } catch (error) {
    const isName = error instanceof FileError && error.problem === 'noSuchFile' && !/\.ya?ml$/i.test(written)
    if (isName) return written
    throw error
  }
}
