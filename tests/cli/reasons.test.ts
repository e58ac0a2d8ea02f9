import { expect, it } from 'vitest'
import { catalogue } from '../../src/i18n/index.js'
import { cannotWrite } from '../../src/cli/errors.js'
import { sayFailure } from '../../src/cli/failure.js'
import { FileError } from '../../src/platform/files.js'
import type { Context } from '../../src/cli/context.js'

const said = async (error: unknown, locale: 'en' | 'ja') => {
  let text = ''
  const stderr = { write: (part: string, done: () => void) => ((text += part), done()) }
  const context = { io: { stderr, argv: [] }, locale, messages: catalogue(locale) } as unknown as Context
  expect(await sayFailure(error, context)).toBe(2)
  return text
}
const refusal = (code: string) => Object.assign(new Error(`${code}: raw words`), { code })

it.each([
  ['ENOSPC', 'no space is left on the disk', 'ディスクに空きがありません'],
  ['EACCES', 'no permission', '権限がありません'],
  ['EPERM', 'not allowed', '許可されていません'],
  ['EROFS', 'the disk is read-only', 'ディスクが読み取り専用です'],
  ['EISDIR', 'a folder has that name', '同じ名前のフォルダがあります'],
  ['ENOENT', 'its folder does not exist', 'フォルダがありません'],
  ['ENOTDIR', 'a file stands where a folder is needed', 'フォルダがあるべきところにファイルがあります'],
])('%s is said in words', async (code, en, ja) => {
  expect(await said(cannotWrite('a.md', refusal(code)), 'en')).toBe(
    `coach: a.md: can't be written: ${en} (${code})\n`,
  )
  expect(await said(cannotWrite('a.md', refusal(code)), 'ja')).toBe(
    `coach: a.md: 書き込めません。${ja}（${code}）\n`,
  )
  const unreadable = new FileError('unreadable', 'a.md', { reason: code })
  expect(await said(unreadable, 'en')).toBe(`coach: a.md: can't be read: ${en} (${code})\n`)
  expect(await said(unreadable, 'ja')).toBe(`coach: a.md: 読み込めません。${ja}（${code}）\n`)
})

it.each([
  [refusal('EWEIRD'), 'EWEIRD'],
  [new Error('something else'), 'something else'],
  [refusal('constructor'), 'constructor'],
])('what has no words is said as it is: %s', async (error, reason) => {
  expect(await said(cannotWrite('a.md', error), 'en')).toBe(`coach: a.md: can't be written: ${reason}\n`)
  expect(await said(cannotWrite('a.md', error), 'ja')).toBe(`coach: a.md: 書き込めません。${reason}\n`)
})
