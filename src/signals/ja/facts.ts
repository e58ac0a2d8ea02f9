import type { Reading } from '../signal.js'
import { isToCompany } from './scenes.js'
import { isNoun, isParticular } from './words.js'
import { clausesOf, type Clause } from './clauses.js'
import { quoteOf } from './quotes.js'
import type { Analysis, Span, Token } from '../../types/index.js'

const SIGNS = /[「」『』、。・\s]/gu
/** Share of a slogan's letter pairs that must come back in one clause: quotes are often broken up. */
const ECHO = 0.7

const pairsOf = (text: string): Set<string> => {
  const bare = text.replace(SIGNS, '')
  return new Set([...bare].slice(1).map((letter, i) => bare[i]! + letter))
}

/** Clauses (or two in a row) that repeat a slogan, word for word or broken up. */
export function echoesOf(doc: Analysis, slogans: string[]): Span[] {
  const clauses = clausesOf(doc)
  const wanted = slogans.map(pairsOf).filter(pairs => pairs.size > 2)
  return clauses.flatMap((clause, i) => {
    const said = pairsOf(clause.text + (clauses[i + 1]?.text ?? ''))
    const own = pairsOf(clause.text)
    const echoed = wanted.some(pairs => {
      const share = (among: Set<string>) => [...pairs].filter(pair => among.has(pair)).length / pairs.size
      return share(said) >= ECHO && share(own) > 0.3
    })
    return echoed ? [quoteOf(clause)] : []
  })
}

/** A fact, or a part of it, that ends in not having or having stopped. */
const DENIAL =
  /(?:持た|扱わ|行わ|使わ|受け|請け負わ|売ら|作ら|出さ|やら)(?:ない|ず|ぬ)[。）)]?$|(?:は|も|が)(?:い)?(?:ない|なし)[。）)]?$|(?:撤退|廃止|閉鎖|終了|中止)(?:し(?:た|て))?[。）)]?$|(?:やめ|閉じ)(?:た|て)?[。）)]?$/u
const OVER = /ない|ません|ず、|やめ|廃止|撤退|閉じ|閉鎖|終了|中止|扱わ|以前|かつて|元は/u
const LOCAL = /のみ|だけ|県内|市内|町内|地場|一店舗|一拠点/u
const NATIONWIDE = /(?:全国|海外|世界)(?:に|で|へ|各地)[^。]{0,12}(?:展開|拠点|広|店舗|活躍|販売)/u
const LISTED = /上場(?:企業|している|され)/u
const LEADING = /業界(?:の)?(?:リーディング|トップ|最大手|首位)|リーディングカンパニー/u
const FIRST = /首位|最大手|トップ|一位|リーディング|シェア/u

const isAbroad = (token: Token) => token.surface === '海外' || token.pos[3] === '国'
const isTelling = (token: Token) => isNoun(token) && (isParticular(token) || isAbroad(token))

/** The nouns of each denied part of a fact. */
function deniedNouns(fact: Analysis): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of fact.tokens) {
    if (/^[、。／]$/u.test(token.surface)) parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts
    .filter(part => DENIAL.test(part.map(token => token.surface).join('')))
    .map(part => part.filter(isTelling))
}

/** All denied nouns stand in the clause; for trade abroad, any country will do. */
function asserts(clause: Clause, nouns: Token[]): boolean {
  if (nouns.some(isAbroad)) return clause.tokens.some(isAbroad)
  return nouns.length > 0 && nouns.every(noun => clause.tokens.some(token => token.base === noun.base))
}

/** Clauses that say of the company what a known fact denies. */
export function contradictionsOf(reading: Reading): Span[] {
  if (!reading.company) return []
  const { doc } = reading
  const facts = reading.company.facts
  const texts = [...facts.map(fact => fact.text), reading.company.sheet.industry ?? '']
  const denied = facts.flatMap(deniedNouns)
  const claims = clausesOf(doc).filter(clause => {
    const sentence = doc.sentences[clause.sentence]!.text
    if (OVER.test(sentence)) return false
    const ofCompany = isToCompany(sentence) || clause.wish || /たい|ます/u.test(clause.text)
    return (
      (ofCompany && denied.some(nouns => asserts(clause, nouns))) ||
      (NATIONWIDE.test(clause.text) && isToCompany(sentence) && texts.some(text => LOCAL.test(text))) ||
      (LISTED.test(clause.text) && texts.some(text => text.includes('非上場'))) ||
      (LEADING.test(clause.text) && facts.length > 0 && !texts.some(text => FIRST.test(text)))
    )
  })
  return claims.map(quoteOf)
}
