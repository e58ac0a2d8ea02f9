import type { CommandSpec } from '../command.js'
import { OPTIONS as O } from '../options.js'

/** After it, and over time. */
export const LOOK_BACK: CommandSpec[] = [
  {
    name: 'reflect',
    text: 'reflect',
    args: [],
    options: [
      O.reflectFrom,
      O.noteDate,
      O.reflectLang,
      O.reflectResult,
      O.reflectNote,
      O.textOrJson,
      O.dataDir,
    ],
    examples: [
      'coach reflect',
      'coach reflect --from note.yaml',
      'coach reflect --result pass',
      'coach reflect --result fail --note note-2026-11-22-1',
    ],
    load: () => import('../commands/reflect.js'),
  },
  {
    name: 'notebook',
    text: 'notebook',
    args: [],
    options: [],
    examples: ['coach notebook list', 'coach notebook search stock', 'coach notebook export notebook.md'],
    subcommands: [
      {
        name: 'list',
        text: 'notebookList',
        args: [],
        options: [O.textOrJson, O.dataDir],
        examples: ['coach notebook list --format json'],
        load: () => import('../commands/notebook-list.js'),
      },
      {
        name: 'show',
        text: 'notebookShow',
        args: [{ syntax: '<id>', text: 'entry' }],
        options: [O.textOrJson, O.dataDir],
        examples: ['coach notebook show last', 'coach notebook show note-2026-11-22-1'],
        load: () => import('../commands/notebook-show.js'),
      },
      {
        name: 'search',
        text: 'notebookSearch',
        args: [{ syntax: '<words...>', text: 'searched' }],
        options: [O.textOrJson, O.dataDir],
        examples: ['coach notebook search stock', 'coach notebook search stock 2025'],
        load: () => import('../commands/notebook-search.js'),
      },
      {
        name: 'export',
        text: 'notebookExport',
        args: [{ syntax: '[file]', text: 'exportTo', completes: 'files' }],
        options: [O.force, O.dataDir],
        examples: ['coach notebook export > notebook.md', 'coach notebook export notebook.md --force'],
        load: () => import('../commands/notebook-export.js'),
      },
      {
        name: 'import',
        text: 'notebookImport',
        args: [{ syntax: '<file>', text: 'oldAnswers', completes: 'files' }],
        options: [O.noteDate, O.dataDir],
        examples: ['coach notebook import first-round.md --date 2026-11-10'],
        load: () => import('../commands/notebook-import.js'),
      },
      {
        name: 'delete',
        text: 'notebookDelete',
        args: [{ syntax: '<id>', text: 'entryId' }],
        options: [O.yes, O.dataDir],
        examples: ['coach notebook delete note-2026-11-22-1', 'coach notebook delete 2026-11-21-1 --yes'],
        load: () => import('../commands/notebook-delete.js'),
      },
    ],
  },
  {
    name: 'progress',
    text: 'progress',
    args: [],
    options: [O.by, O.since, O.ofCompany, O.progressFormat, O.dataDir],
    examples: [
      'coach progress',
      'coach progress --by category --since 2026-10-01',
      'coach progress --format csv > progress.csv',
    ],
    load: () => import('../commands/progress.js'),
  },
  {
    name: 'profile',
    text: 'profile',
    args: [],
    options: [O.again, O.profileAnswers, O.textOrJson, O.dataDir],
    examples: [
      'coach profile',
      'coach profile --again',
      'coach profile --answers answers.yaml --format json',
    ],
    load: () => import('../commands/profile.js'),
  },
]
