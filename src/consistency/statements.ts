import { ABOUT, type About, type Category, type Lang, type AxisStatement } from '../types/index.js'
import cues from './cues.yaml'

/** A text with the kind of question that it answers; null for a document that answers none. */
export interface Told {
  category: Category | null
  text: string
  where: string
}

/** Which part of the axis a kind of question asks for. */
const ASKED: Partial<Record<Category, About>> = {
  motivation: 'motive',
  'why-us': 'motive',
  strength: 'strength',
  'career-vision': 'vision',
}

const CUES = Object.fromEntries(
  Object.entries(cues as Record<About, Record<Lang, string>>).map(([about, { ja, en }]) => [
    about,
    { ja: new RegExp(ja), en: new RegExp(en, 'i') },
  ]),
) as Record<About, Record<Lang, RegExp>>

const PARAGRAPH = /\n\s*\n/

/**
 * What is said of the axis: whole answers to questions about it, what matters at work wherever it is named, and the
 * paragraphs of a document that speak of one of them.
 */
export const statementsIn = (told: readonly Told[], lang: Lang): AxisStatement[] =>
  told.flatMap(({ category, text, where }) => {
    if (category === null)
      return text
        .split(PARAGRAPH)
        .flatMap(part => aboutOf(part, lang).map(about => ({ about, text: part, where })))
    const asked = ASKED[category]
    const values = CUES.values[lang].test(text) ? (['values'] as const) : []
    return [...new Set([...(asked ? [asked] : []), ...values])].map(about => ({ about, text, where }))
  })

const aboutOf = (text: string, lang: Lang): About[] => ABOUT.filter(about => CUES[about][lang].test(text))
