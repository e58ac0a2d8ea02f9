import { Unicode11Addon } from '@xterm/addon-unicode11'
import { Terminal } from '@xterm/headless'

/** A terminal without a window: what a person would see after these bytes. */
export class Emulator {
  private readonly terminal: Terminal

  constructor(columns: number, rows: number) {
    this.terminal = new Terminal({ cols: columns, rows, scrollback: 500, allowProposedApi: true })
    this.terminal.loadAddon(new Unicode11Addon())
    this.terminal.unicode.activeVersion = '11'
  }

  write(bytes: string): Promise<void> {
    return new Promise(resolve => this.terminal.write(bytes, resolve))
  }

  resize(columns: number, rows: number): void {
    this.terminal.resize(columns, rows)
  }

  /** Rows from the top of the scrollback down, trailing empty ones left out. */
  get rows(): string[] {
    const { active } = this.terminal.buffer
    const all = Array.from(
      { length: active.length },
      (_, at) => active.getLine(at)?.translateToString(true) ?? '',
    )
    return all.slice(0, all.findLastIndex(row => row !== '') + 1)
  }

  /** Counted from the top of the scrollback, like `rows`. */
  get cursor(): { row: number; column: number } {
    const { baseY, cursorX, cursorY } = this.terminal.buffer.active
    return { row: baseY + cursorY, column: cursorX }
  }

  get bracketedPaste(): boolean {
    return this.terminal.modes.bracketedPasteMode
  }
}
