import { forms } from '../forms.js'

/** Which files `coach review` reads. */
export const select = {
  ignored: '{file}: skipped, as {rule} says',
  noMatch: '{file}: no file matches',
  noMarkdown: '{file}: no Markdown file (*.md, *.markdown) in this folder',
  noPatterns: 'no files given; nothing is reviewed',
  noQuestions: forms(
    '{number} file skipped, as it holds no question headings: {files}',
    '{number} files skipped, as they hold no question headings: {files}',
  ),
  unchanged: 'nothing differs from {ref}; nothing is reviewed',
  nothingLeft: 'nothing is left to review: {reasons}',
  by: {
    rule: forms('{number} file ignored by {rule}', '{number} files ignored by {rule}'),
    exclusion: forms('{number} file excluded by {pattern}', '{number} files excluded by {pattern}'),
    aboutProject: forms(
      '{number} file about the project, such as README.md',
      '{number} files about the project, such as README.md',
    ),
  },
  /** A line of an ignore file. */
  rule: '{file}:{line} ({pattern})',
  separator: '; ',
  listSeparator: ', ',
  more: '…',
}
