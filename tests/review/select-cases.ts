/** Trees and patterns, and what comes of them. */

export type Tree = Record<string, string[]>

interface Run {
  patterns: string[]
  files: string[]
  /** Why files are left out, where a pattern is left with none: `[file, reason]`. */
  left?: [string, string][]
  /** Files that notes are about. */
  skipped?: string[]
  named?: string[]
  ignoreFiles?: boolean
  allowNone?: boolean
}

interface Case {
  tree: Tree
  /** The working folder. */
  from?: string
  runs: Run[]
}

const page: string[] = ['# Why us?', '', 'Because.']

const plain: Tree = {
  'a.md': page,
  'b.markdown': page,
  'c.txt': page,
  'company.yaml': [],
  'README.md': page,
  'Changelog.md': page,
  'licenses.md': page,
  'deep/d.MD': page,
  'deep/readme.markdown': page,
  'deep/er/e.md': page,
  '.hidden/h.md': page,
  '.draft.md': page,
  'node_modules/pkg/n.md': page,
  'deep/node_modules/n.md': page,
  '.git/info.md': page,
}

export const CASES: Record<string, Case> = {
  'files, folders and globs': {
    tree: plain,
    runs: [
      { patterns: ['a.md'], files: ['a.md'], named: ['a.md'] },
      { patterns: ['./a.md', 'deep/../a.md'], files: ['a.md'], named: ['a.md'] },
      {
        patterns: ['.'],
        files: ['.draft.md', 'a.md', 'b.markdown', 'deep/d.MD', 'deep/er/e.md', 'licenses.md'],
      },
      { patterns: ['deep'], files: ['deep/d.MD', 'deep/er/e.md'] },
      { patterns: ['deep/'], files: ['deep/d.MD', 'deep/er/e.md'] },
      {
        patterns: ['deep', 'deep/er', 'deep/er/e.md'],
        files: ['deep/d.MD', 'deep/er/e.md'],
        named: ['deep/er/e.md'],
      },
      { patterns: ['*.md'], files: ['a.md', 'licenses.md'] },
      { patterns: ['./*.md'], files: ['a.md', 'licenses.md'] },
      { patterns: ['**/*.md'], files: ['a.md', 'deep/er/e.md', 'licenses.md'] },
      {
        patterns: ['**/*.{md,markdown,MD}'],
        files: ['a.md', 'b.markdown', 'deep/d.MD', 'deep/er/e.md', 'licenses.md'],
      },
      { patterns: ['deep/**'], files: ['deep/d.MD', 'deep/er/e.md'] },
      { patterns: ['*'], files: ['a.md', 'b.markdown', 'licenses.md'] },
      { patterns: ['*.txt'], files: ['c.txt'] },
      { patterns: ['?.m*'], files: ['a.md', 'b.markdown'] },
      { patterns: ['[ab].*'], files: ['a.md', 'b.markdown'] },
      { patterns: ['{deep/er,nowhere}/*.md'], files: ['deep/er/e.md'] },
      { patterns: ['README.md'], files: ['README.md'], named: ['README.md'] },
      { patterns: ['**/README.md'], files: ['README.md'] },
      { patterns: ['.hidden'], files: ['.hidden/h.md'] },
      { patterns: ['.hidden/*.md'], files: ['.hidden/h.md'] },
      { patterns: [], files: [] },
    ],
  },
  exclusions: {
    tree: plain,
    runs: [
      { patterns: ['*.md', '!a.md'], files: ['licenses.md'], left: [['a.md', '!a.md']] },
      { patterns: ['!a.md', '*.md'], files: ['licenses.md'], left: [['a.md', '!a.md']] },
      {
        patterns: ['.', '!deep'],
        files: ['.draft.md', 'a.md', 'b.markdown', 'licenses.md'],
        left: [
          ['deep/d.MD', '!deep'],
          ['deep/er/e.md', '!deep'],
        ],
      },
      { patterns: ['deep', '!**/er/**'], files: ['deep/d.MD'], left: [['deep/er/e.md', '!**/er/**']] },
      { patterns: ['deep', '!**/er'], files: ['deep/d.MD'], left: [['deep/er/e.md', '!**/er']] },
      { patterns: ['a.md', '!a.md'], files: [], left: [['a.md', '!a.md']] },
      { patterns: ['c.txt', 'a.md', '!*'], files: ['c.txt'], named: ['c.txt'], left: [['a.md', '!*']] },
      { patterns: ['c.txt', 'a.md', '!.'], files: ['c.txt'], named: ['c.txt'], left: [['a.md', '!.']] },
      { patterns: ['a.md', '!nothing-like-it'], files: ['a.md'], named: ['a.md'] },
    ],
  },
  'ignore files': {
    tree: {
      '.git/HEAD': [],
      '.gitignore': ['build/', '*.tmp.md', '/top.md', '# a comment', '', 'kept/*', '!kept/this.md'],
      '.coachignore': ['drafts/'],
      'a.md': page,
      'top.md': page,
      'x.tmp.md': page,
      'sub/top.md': page,
      'sub/.coachignore': ['private.md', '*.old.md', '!new.old.md'],
      'sub/private.md': page,
      'sub/x.old.md': page,
      'sub/new.old.md': page,
      'sub/deep/private.md': page,
      'private.md': page,
      'build/b.md': page,
      'drafts/d.md': page,
      'sub/drafts/d.md': page,
      'kept/this.md': page,
      'kept/that.md': page,
      'sp ace/.gitignore': ['/only.md', '\\#hash.md', 'trailing.md   '],
      'sp ace/only.md': page,
      'sp ace/#hash.md': page,
      'sp ace/trailing.md': page,
      'sp ace/in/only.md': page,
      'case/A.md': page,
      'case/.gitignore': ['a.md'],
    },
    runs: [
      {
        patterns: ['.'],
        files: [
          'a.md',
          'case/A.md',
          'kept/this.md',
          'private.md',
          'sp ace/in/only.md',
          'sub/new.old.md',
          'sub/top.md',
        ],
      },
      { patterns: ['sub/*.md'], files: ['sub/new.old.md', 'sub/top.md'] },
      { patterns: ['build'], files: [], left: [['build/b.md', '.gitignore:1 build/']] },
      { patterns: ['build/*.md'], files: [], left: [['build/b.md', '.gitignore:1 build/']] },
      {
        patterns: ['build', 'a.md'],
        files: ['a.md'],
        named: ['a.md'],
        left: [['build/b.md', '.gitignore:1 build/']],
      },
      { patterns: ['build/b.md'], files: ['build/b.md'], named: ['build/b.md'] },
      { patterns: ['x.tmp.md'], files: ['x.tmp.md'], named: ['x.tmp.md'] },
      {
        patterns: ['drafts/d.md'],
        files: [],
        left: [['drafts/d.md', '.coachignore:1 drafts/']],
        skipped: ['drafts/d.md'],
      },
      {
        patterns: ['sub/private.md', 'a.md'],
        files: ['a.md'],
        named: ['a.md'],
        left: [['sub/private.md', 'sub/.coachignore:1 private.md']],
        skipped: ['sub/private.md'],
      },
      { patterns: ['drafts/d.md'], ignoreFiles: false, files: ['drafts/d.md'], named: ['drafts/d.md'] },
      { patterns: ['build', 'drafts'], ignoreFiles: false, files: ['build/b.md', 'drafts/d.md'] },
    ],
  },
  'in a subfolder of a repository': {
    tree: {
      '.git/HEAD': [],
      '.gitignore': ['generated.md', '/team/secret/'],
      '.coachignore': ['*'],
      'team/a.md': page,
      'team/generated.md': page,
      'team/secret/s.md': page,
      'other/o.md': page,
      'other/generated.md': page,
    },
    from: 'team',
    runs: [
      { patterns: ['.'], files: ['a.md'] },
      { patterns: ['../other'], files: ['../other/o.md'] },
      { patterns: ['../other/*.md'], files: ['../other/o.md'] },
      { patterns: ['../*/*.md'], files: ['../other/o.md', 'a.md'] },
      { patterns: ['..', '!../other'], files: ['a.md'], left: [['../other/o.md', '!../other']] },
    ],
  },
  'without a repository, only ignore files from the working folder on count': {
    tree: { '.gitignore': ['*'], 'in/.gitignore': ['b.md'], 'in/a.md': page, 'in/b.md': page },
    from: 'in',
    runs: [{ patterns: ['.'], files: ['a.md'] }],
  },
  'odd names': {
    tree: {
      'my answers.md': page,
      '志望動機/回答 その1.md': page,
      '[2026] answers.md': page,
      '2 answers.md': page,
      'round[1]/a.md': page,
      'round1/b.md': page,
      '!important.md': page,
      '{a,b}.md': page,
      'a.md': page,
      'folder.md/in.md': page,
      '..dots.md': page,
    },
    runs: [
      { patterns: ['my answers.md'], files: ['my answers.md'], named: ['my answers.md'] },
      { patterns: ['志望動機'], files: ['志望動機/回答 その1.md'] },
      { patterns: ['志望動機/*その*.md'], files: ['志望動機/回答 その1.md'] },
      { patterns: ['[2026] answers.md'], files: ['[2026] answers.md'], named: ['[2026] answers.md'] },
      { patterns: ['[23] answers.md'], files: ['2 answers.md'] },
      { patterns: ['round[1]'], files: ['round[1]/a.md'] },
      { patterns: ['round[1]/*.md'], files: ['round1/b.md', 'round[1]/a.md'] },
      { patterns: ['round\\[1\\]/*.md'], files: ['round[1]/a.md'] },
      { patterns: ['!important.md'], files: ['!important.md'], named: ['!important.md'] },
      { patterns: ['{a,b}.md'], files: ['{a,b}.md'], named: ['{a,b}.md'] },
      { patterns: ['folder.md'], files: ['folder.md/in.md'] },
      { patterns: ['..dots.md'], files: ['..dots.md'], named: ['..dots.md'] },
    ],
  },
  links: {
    tree: {
      'real/a.md': page,
      'real/loop -> ..': [],
      'self -> self': [],
      'self.md -> self.md': [],
      'broken.md -> nowhere.md': [],
      'linked -> real': [],
      'z-link.md -> real/a.md': [],
      'a-link.md -> real/a.md': [],
    },
    runs: [
      { patterns: ['real'], files: ['real/a.md'] },
      { patterns: ['.'], files: ['a-link.md'] },
      { patterns: ['**/*.md'], files: ['a-link.md'] },
      { patterns: ['linked'], files: ['linked/a.md'] },
      { patterns: ['linked/*.md'], files: ['linked/a.md'] },
      { patterns: ['.', 'z-link.md'], files: ['z-link.md'], named: ['z-link.md'] },
    ],
  },
  'nothing found, where that is allowed': {
    tree: { 'a.md': page, 'empty/': [], 'about/README.md': page },
    runs: [
      { patterns: ['empty'], allowNone: true, files: [], skipped: ['empty'] },
      { patterns: ['*.txt', 'a.md'], allowNone: true, files: ['a.md'], named: ['a.md'], skipped: ['*.txt'] },
      { patterns: ['about'], files: [], left: [['about/README.md', 'about-project']] },
    ],
  },
}

const small: Tree = {
  'right.md': page,
  'answers/first.md': page,
  'answers/notes/': [],
  '.gitignore': ['ignored/'],
  'ignored/i.md': page,
}

export const MISTAKES: { tree: Tree; pattern: string; problem: string; near: string | null }[] = [
  { tree: small, pattern: 'rigth.md', problem: 'noSuchFile', near: 'right.md' },
  { tree: small, pattern: 'answer/first.md', problem: 'noSuchFile', near: 'answers/first.md' },
  { tree: small, pattern: 'answers/frist.md', problem: 'noSuchFile', near: 'answers/first.md' },
  { tree: small, pattern: 'answer', problem: 'noSuchFile', near: 'answers' },
  { tree: small, pattern: 'anwsers/*.md', problem: 'noMatch', near: 'answers/*.md' },
  { tree: small, pattern: 'answers/*.dm', problem: 'noMatch', near: 'answers/*.md' },
  { tree: small, pattern: '**/*.rst', problem: 'noMatch', near: null },
  { tree: small, pattern: 'answers/notes', problem: 'noMarkdown', near: null },
  { tree: small, pattern: '!', problem: 'noSuchFile', near: null },
  { tree: small, pattern: '', problem: 'noSuchFile', near: null },
  {
    tree: { ...small, 'gone.md -> lost.md': [] },
    pattern: 'gone.md',
    problem: 'noSuchFile',
    near: null,
  },
]
