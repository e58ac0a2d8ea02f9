/** What the answer editor, its line-by-line fallback and the set-up before a mock say. */
export const terminal = {
  status: (length: number, elapsed: string) => `${length} ${length === 1 ? 'char' : 'chars'}  ${elapsed}`,
  ofLimit: (elapsed: string, limit: string, over: boolean) =>
    over ? `${elapsed}, over ${limit}` : `${elapsed} of ${limit}`,
  editorKeys: 'Ctrl-D sends',
  hiddenRows: (above: number, below: number) =>
    [above > 0 ? `↑ ${above} more` : '', below > 0 ? `↓ ${below} more` : ''].filter(Boolean).join('  '),
  noSuchCommand: 'No such command: /hint  /skip  /edit  /quit',
  noEditor: 'No editor could be opened: set EDITOR to the one you use.',
  noEditorHere: 'There is no editor to open here: just go on writing.',
  nothingWritten: 'Nothing yet (/skip moves on)',
  lineMode: 'Reading line by line: a line with nothing but "." sends the answer. /hint  /skip  /quit',
  setup: {
    keys: (move: string, choose: string) => `${move} move   ${choose} choose`,
    lang: 'Language of your answers',
    langs: { ja: 'Japanese', en: 'English' },
    track: 'Which interview is it',
    tracks: { 'new-grad': 'New graduate', career: 'Mid-career' },
    company: 'Company sheet',
    foundSheet: (path: string) => `Use ${path}`,
    otherSheet: 'Use another file',
    noSheet: 'Go without a sheet',
    noSheetNote:
      'You give the name and the trade only. With a sheet, your reasons for applying are checked against the facts you gathered.',
    sheetPath: 'Path of the company sheet',
    companyName: 'Company name (may stay empty)',
    companyIndustry: 'Its trade (may stay empty)',
    questions: (most: number) => `How many questions (1 to ${most})`,
    notACount: (most: number) => `Please give a whole number from 1 to ${most}.`,
    pathMissing: 'Please give the path of a file.',
  },
}

/** The messages every other language must have too. */
export type TerminalMessages = typeof terminal
