import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  addReflection,
  changeReflection,
  createFile,
  noteFile,
  reflectionIds,
  replaceFile,
} from '../../src/notebook/index.js'
import { temporaryFolder } from './support.js'

const COACH = join(import.meta.dirname, '../../bin/coach.js')

describe('notes', () => {
  test('are numbered by day, and gaps are not filled', () => {
    const data = temporaryFolder()
    mkdirSync(join(data, 'reflections'))
    writeFileSync(join(data, 'reflections/2026-11-20-9.yaml'), 'mine')
    writeFileSync(join(data, 'reflections/readme.txt'), 'mine')
    expect(addReflection(data, '2026-11-20', 'a')).toBe('note-2026-11-20-10')
    expect(addReflection(data, '2026-11-21', 'b')).toBe('note-2026-11-21-1')
    expect(reflectionIds(data)).toEqual(['note-2026-11-21-1', 'note-2026-11-20-10', 'note-2026-11-20-9'])
    expect(readFileSync(noteFile(data, 'note-2026-11-20-10'), 'utf8')).toBe('a')
  })

  test('stay as they were where a change fails, and nothing is left beside them', () => {
    const data = temporaryFolder()
    const file = noteFile(data, addReflection(data, '2026-11-20', 'a'))
    const fail = () => {
      throw new Error('no')
    }
    expect(() => changeReflection(file, fail)).toThrow('no')
    changeReflection(file, text => `${text}b`)
    expect(readFileSync(file, 'utf8')).toBe('ab')
    expect(readdirSync(join(data, 'reflections'))).toEqual(['2026-11-20-1.yaml'])
  })

  test('of several processes at once all stay, and so do changes to one of them', async () => {
    const data = temporaryFolder()
    const yaml = 'date: 2026-11-20\ncompany: 港町倉庫\nstage: 1\nlang: ja\n'
    const run = (...args: string[]) =>
      new Promise<number | null>(resolve => {
        const child = spawn(process.execPath, [COACH, 'reflect', ...args, '--data-dir', data])
        child.stdin.end(yaml)
        child.stdout.resume()
        child.on('close', resolve)
      })
    const codes = await Promise.all(Array.from({ length: 3 }, () => run('--from', '-')))
    expect(codes).toEqual([0, 0, 0])
    expect(reflectionIds(data)).toHaveLength(3)
    const changed = await Promise.all(
      [1, 2, 3].map(n => run('--result', 'pass', '--note', `2026-11-20-${n}`)),
    )
    expect(changed).toEqual([0, 0, 0])
    for (const id of reflectionIds(data))
      expect(readFileSync(noteFile(data, id), 'utf8')).toBe(`${yaml}result: pass\n`)
  })
})

describe('files', () => {
  test('are never written over unless asked, and keep their mode', () => {
    const path = join(temporaryFolder(), 'a.md')
    expect(createFile(path, 'one')).toBe(true)
    expect(createFile(path, 'two')).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe('one')
    const { mode } = statSync(path)
    replaceFile(path, 'three')
    expect(readFileSync(path, 'utf8')).toBe('three')
    expect(statSync(path).mode).toBe(mode)
    expect(readdirSync(join(path, '..'))).toEqual(['a.md'])
  })

  test.each([
    ['no folder', 'none/a.md', 'ENOENT'],
    ['a folder of that name', '.', 'EISDIR|EEXIST|ENOENT|EPERM|EXDEV|EBUSY'],
  ])('say why they cannot be written: %s', (_, name, reason) => {
    const path = join(temporaryFolder(), name)
    expect(() => replaceFile(path, 'a')).toThrow(new RegExp(`cannotWrite.*(${reason})`))
  })
})
