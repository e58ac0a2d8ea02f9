import { describe, expect, it } from 'vitest'
import { colourLevel, createColour, plain, type ColourChoice } from '../../src/terminal/index.js'

type Case = [what: string, tty: boolean, env: ColourChoice['env'], flag: boolean | undefined, level: number]

const cases: Case[] = [
  ['a terminal', true, { TERM: 'xterm' }, undefined, 1],
  ['a terminal of 256 colours', true, { TERM: 'xterm-256color' }, undefined, 2],
  ['a terminal of all colours', true, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, undefined, 3],
  ['a pipe', false, { TERM: 'xterm' }, undefined, 0],
  ['a dumb terminal', true, { TERM: 'dumb' }, undefined, 0],
  ['NO_COLOR', true, { NO_COLOR: '1' }, undefined, 0],
  ['an empty NO_COLOR', true, { NO_COLOR: '' }, undefined, 1],
  ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, undefined, 1],
  ['FORCE_COLOR with a level', false, { FORCE_COLOR: '3' }, undefined, 3],
  ['FORCE_COLOR=0 at a terminal', true, { FORCE_COLOR: '0' }, undefined, 0],
  ['FORCE_COLOR over NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, 1],
  ['--no-color over FORCE_COLOR', true, { FORCE_COLOR: '1' }, false, 0],
  ['--color in a pipe', false, {}, true, 1],
]

describe('colour', () => {
  it.each(cases)('%s', (_, isTTY, env, flag, level) => {
    expect(colourLevel({ stream: { isTTY }, env, flag })).toBe(level)
  })

  it('adds escape sequences only where there is colour', async () => {
    const coloured = await createColour({ stream: { isTTY: true }, env: { TERM: 'xterm' } })
    expect(coloured.red('赤')).toBe('\x1b[31m赤\x1b[39m')
    const piped = await createColour({ stream: { isTTY: false }, env: {} })
    expect(piped).toBe(plain)
    expect(piped.red('赤')).toBe('赤')
  })
})
