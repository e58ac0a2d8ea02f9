import { judge } from '../../assessment/index.js'
import { readCompanySheet, type CompanySheet } from '../../content/company.js'
import { kindOfText } from '../../interview/index.js'
import { detectLang } from '../../language/index.js'
import { loadAnalyser } from '../../platform/analyser.js'
import { readText } from '../../platform/files.js'
import { rubricForStage } from '../../platform/shipped.js'
import type { SheetTools } from '../../prep/index.js'
import type { Answer, Lang } from '../../types/index.js'

/** A sheet's file, read, with what is needed to judge it. */
export interface OpenSheet {
  sheet: CompanySheet
  locate: ReturnType<typeof readCompanySheet>['locate']
  /** Language that most of it is written in. */
  lang: Lang
  tools: SheetTools
}

/** @throws FileError, ContentError */
export async function openSheet(file: string, cwd: string): Promise<OpenSheet> {
  const { sheet, locate } = readCompanySheet(readText(file, cwd), file)
  const lang = langOf(sheet)
  const analyser = await loadAnalyser([lang])
  const rubric = rubricForStage(2)
  return {
    sheet,
    locate,
    lang,
    tools: {
      analyse: text => analyser.analyse(text, lang),
      kindOf: question =>
        kindOfText(question, lang, text => judge(asAnswer(text, sheet, lang), rubric, analyser)),
    },
  }
}

const langOf = ({ company, self, contactPoints, reverseQuestions }: CompanySheet): Lang =>
  detectLang(
    [
      company.name,
      ...company.facts.map(({ text }) => text),
      ...(self?.strengths ?? []).map(({ text }) => text),
      ...contactPoints.map(({ experience }) => experience),
      ...reverseQuestions,
    ].join('\n'),
  )

const asAnswer = (answer: string, { company }: CompanySheet, lang: Lang): Answer => ({
  id: null,
  lang,
  track: 'career',
  stage: 2,
  category: 'reverse-question',
  question: '',
  company,
  firstRound: null,
  answer,
})
