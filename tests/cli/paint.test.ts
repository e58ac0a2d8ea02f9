import { expect, test } from 'vitest'
import { paintFor } from '../../src/cli/paint.js'

test.each([true, false])('paints a list of rows, each by itself; colour: %s', async colour => {
  const paint = await paintFor(colour)
  for (const name of ['bold', 'dim', 'error', 'warning', 'info', 'good'] as const)
    expect(['one', 'two'].map(paint[name]).map(row => row.replace(/\x1b\[\d+m/g, ''))).toEqual(['one', 'two'])
})
