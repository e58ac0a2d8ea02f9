import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coach, folderWith } from './support.js'

const SCRIPT = join(import.meta.dirname, '../../examples/script.ja.yaml')
/** Every account of work is abstract. */
const STRICT = `
version: 1
extends: second
name: { ja: きびしい, en: Strict }
causes:
  - id: abstract-work
    model:
      ja: { bias: 4, unsure: [0.45, 0.55], weights: {} }
`

async function held() {
  const data = folderWith({ 'strict.yaml': STRICT })
  await coach(['mock', '--stage', '2', '--answers', SCRIPT, '--data-dir', data], { cwd: data })
  return (...more: string[]) => coach(['report', 'last', '--data-dir', data, ...more], { cwd: data })
}

test('by another rubric a session shows what changes, then its report', async () => {
  const report = await held()
  const { code, out, err } = await report('--rubric', 'strict.yaml', '--locale', 'ja')
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out).toMatch(/^strict\.yaml で評価し直した場合\n/)
  expect(out).toMatch(/職務内容が抽象的: .+ → 当てはまる/)
  expect(out).toContain('二次面接のふりかえり')
})

test('by the same rubric nothing changes', async () => {
  const report = await held()
  expect((await report('--rubric', 'second', '--locale', 'en')).out).toContain('No verdict changes.')
})

test('as JSON the changes stand beside the report', async () => {
  const report = await held()
  const { out } = await report('--rubric', 'strict.yaml', '--format', 'json')
  const { rubric, changes, report: anew } = JSON.parse(out)
  expect(rubric).toBe('strict.yaml')
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: 'cause', id: 'abstract-work', after: 'present' }),
  )
  expect(anew.causes['abstract-work'].verdict).toBe('present')
})

test('a rubric that is none is said so, and nothing is printed', async () => {
  const report = await held()
  const { code, out, err } = await report('--rubric', 'strikt.yaml')
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain('strict.yaml')
})

test('feedback comes after each question where it is asked for, and not otherwise', async () => {
  const given = [
    'mock',
    '--stage',
    '2',
    '--lang',
    'ja',
    '--track',
    'career',
    '--questions',
    '2',
    '--seed',
    '1',
    '--locale',
    'ja',
  ]
  const input = '倉庫の棚を三つに分け、札の色を変えました。遅番の方が読めないと言ったからです。\n.\n'.repeat(
    8,
  )
  const shown = async (...more: string[]) => {
    const data = folderWith()
    const { out } = await coach([...given, '--data-dir', data, ...more], { cwd: data, input })
    return out.split('ここまでのふりかえり').length - 1
  }
  expect(await shown('--feedback', 'each')).toBe(2)
  expect(await shown()).toBe(0)
})
