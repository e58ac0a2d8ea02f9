import { StringDecoder } from 'node:string_decoder'

/** Keys that do something, by what they do rather than by which one it was. */
export type ActionName =
  | 'enter'
  | 'erase-left'
  | 'erase-right'
  | 'erase-word'
  | 'erase-to-start'
  | 'erase-to-end'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'word-left'
  | 'word-right'
  | 'line-start'
  | 'line-end'
  | 'undo'
  | 'redo'
  | 'redraw'
  | 'send'
  | 'edit'
  | 'interrupt'

export type Key = { name: 'text' | 'paste'; text: string } | { name: ActionName }

const CONTROL: Record<string, ActionName> = {
  '\x01': 'line-start',
  '\x02': 'left',
  '\x03': 'interrupt',
  '\x04': 'send',
  '\x05': 'line-end',
  '\x06': 'right',
  '\x08': 'erase-left',
  '\x0b': 'erase-to-end',
  '\x0c': 'redraw',
  '\x0e': 'down',
  '\x10': 'up',
  '\x15': 'erase-to-start',
  '\x17': 'erase-word',
  '\x19': 'redo',
  '\x1a': 'undo',
  '\x1f': 'undo',
  '\x7f': 'erase-left',
}

/** Escape sequences without their ESC; modifiers are taken off first, Ctrl and Alt arrows are kept apart. */
const SEQUENCE: Record<string, ActionName> = {
  '[A': 'up',
  '[B': 'down',
  '[C': 'right',
  '[D': 'left',
  '[H': 'line-start',
  '[F': 'line-end',
  '[1~': 'line-start',
  '[7~': 'line-start',
  '[4~': 'line-end',
  '[8~': 'line-end',
  '[3~': 'erase-right',
  '[1;3C': 'word-right',
  '[1;5C': 'word-right',
  '[1;3D': 'word-left',
  '[1;5D': 'word-left',
  f: 'word-right',
  b: 'word-left',
  '\x7f': 'erase-word',
}

const PASTE_START = '\x1b[200~'
const PASTE_END = '\x1b[201~'

/**
 * A whole escape sequence: CSI, SS3, or ESC with one character (Alt and a key). Of a CSI that something foreign
 * cuts short only the beginning is taken, so that nothing typed waits behind it.
 */
const WHOLE = new RegExp(
  [
    '^\\x1b(?:\\[[0-?]*[ -/]*[@-~]',
    '|\\[[0-?]*[ -/]*(?=[^\\x20-\\x7e])',
    '|\\[[0-?]*[ -/]+(?=[0-?])',
    '|O[^\\x00-\\x1f]',
    '|(?=O?[\\x00-\\x1f])',
    '|[^[O])',
  ].join(''),
  'u',
)

const TEXT = /^[^\x00-\x08\x0a-\x1f\x7f]+/

/**
 * Turns the bytes of a terminal into keys. A sequence cut in two by the stream is put together; what a
 * bracketed paste holds comes out as one key.
 */
export class KeyDecoder {
  private readonly utf8 = new StringDecoder('utf8')
  private rest = ''
  private pasted: string | null = null
  private afterReturn = false

  /** Whether the bytes so far end in the middle of a paste or right after an ESC. */
  get waiting(): 'paste' | 'escape' | null {
    if (this.pasted !== null) return 'paste'
    return this.rest === '\x1b' ? 'escape' : null
  }

  feed(chunk: Buffer | string): Key[] {
    this.rest += typeof chunk === 'string' ? chunk : this.utf8.write(chunk)
    const keys: Key[] = []
    while (this.rest !== '') {
      const before = this.rest
      const key = this.pasted === null ? this.next() : this.paste()
      if (key) keys.push(key)
      if (this.rest === before) break
    }
    return keys
  }

  /** Gives up waiting: an ESC alone was the Escape key, a paste without an end is taken as it is. */
  flush(): Key[] {
    const pasted = this.pasted
    this.pasted = null
    if (pasted === null) {
      if (this.waiting === 'escape') this.rest = ''
      return []
    }
    const text = pasted + this.rest
    this.rest = ''
    return [{ name: 'paste', text }]
  }

  private take(length: number): string {
    const taken = this.rest.slice(0, length)
    this.rest = this.rest.slice(length)
    return taken
  }

  private next(): Key | null {
    const [first = ''] = this.rest
    const secondHalf = first === '\n' && this.afterReturn
    this.afterReturn = first === '\r'
    if (first === '\r' || first === '\n') {
      this.take(1)
      return secondHalf ? null : { name: 'enter' }
    }
    if (first === '\x1b') return this.escape()
    if (first === '\x18') return this.prefixed()
    const [text] = TEXT.exec(this.rest) ?? []
    if (text !== undefined) return { name: 'text', text: this.take(text.length) }
    const name = CONTROL[this.take(1)]
    return name ? { name } : null
  }

  /** Ctrl-X waits for what follows; only Ctrl-E does. */
  private prefixed(): Key | null {
    if (this.rest.length < 2) return null
    return this.take(2) === '\x18\x05' ? { name: 'edit' } : null
  }

  private escape(): Key | null {
    const [sequence] = WHOLE.exec(this.rest) ?? []
    if (sequence === undefined) return null
    this.take(sequence.length)
    if (sequence === PASTE_START) {
      this.pasted = ''
      return null
    }
    const code = sequence.slice(1).replace(/^O/, '[')
    const name = SEQUENCE[code] ?? SEQUENCE[code.replace(/^\[(\d+);\d+([~A-Z])$/, withoutModifier)]
    return name ? { name } : null
  }

  private paste(): Key | null {
    const held = (this.pasted ?? '') + this.rest
    const end = held.indexOf(PASTE_END, Math.max(0, (this.pasted ?? '').length - PASTE_END.length))
    if (end < 0) {
      this.pasted = held
      this.rest = ''
      return null
    }
    this.pasted = null
    this.rest = held.slice(end + PASTE_END.length)
    return { name: 'paste', text: held.slice(0, end) }
  }
}

const withoutModifier = (_: string, first: string, last: string) => (last === '~' ? `[${first}~` : `[${last}`)
