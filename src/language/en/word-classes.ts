import words from './words.yaml'

interface Words {
  noun: Record<string, string>
  verb: Record<string, string>
  common: string
}

const data = words as Words

/** Words by class, each class one string, to a look-up by word; built when first asked. */
function lookUp(classes: Record<string, string>): (word: string) => string | undefined {
  let known: Map<string, string> | null = null
  return word => {
    if (!known) {
      known = new Map()
      for (const [name, list] of Object.entries(classes))
        for (const each of list.split(' ')) known.set(each, name)
    }
    return known.get(word)
  }
}

/** WordNet class of the first sense (`artifact`, `attribute`…), undefined for an unknown word. */
export const nounClass = lookUp(data.noun)
export const verbClass = lookUp(data.verb)

const isCommonWord = lookUp({ common: data.common })

/** Frequent in spoken English (Zipf 4.3 and more): says little by itself. */
export const isCommon = (surface: string, base: string): boolean =>
  isCommonWord(surface) !== undefined || isCommonWord(base) !== undefined
