const LEGAL = /株式会社|有限会社|合同会社|\((?:株|有|同)\)|\b(?:inc|ltd|llc|corp|corporation|co|kk|plc)\b\.?/g
const SEPARATORS = /[\s,.・、。'’"“”()-]+/g

/** What two spellings of one company's name share: 「(株)北浜精工」 and 「株式会社 北浜精工」 are one. */
export function companyKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase()
  const key = plain.replace(LEGAL, '').replace(SEPARATORS, '')
  return key || plain.trim()
}

export const isSameCompany = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && companyKey(a) === companyKey(b)
