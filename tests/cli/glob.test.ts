import { describe, expect, it } from 'vitest'
import { matches } from '../../src/cli/config/glob.js'

describe.each<[patterns: string[], yes: string[], no: string[]]>([
  [['a.md'], ['a.md'], ['b/a.md', 'a-md', 'a.mdx', '../a.md']],
  [['*.md'], ['a.md', '.md'], ['b/a.md', 'a.markdown']],
  [['**/*.md'], ['a.md', 'b/a.md', 'b/c/a.md'], ['a.txt']],
  [['mocks'], ['mocks', 'mocks/a.md', 'mocks/b/c.md'], ['mocks2/a.md', 'x/mocks/a.md']],
  [['./mocks/'], ['mocks/a.md'], ['a.md']],
  [['**/first/**'], ['first/a.md', 'x/first/a.md'], ['first.md']],
  [['a?.md'], ['ab.md', 'aあ.md'], ['a.md', 'a/.md']],
  [
    ['[ab].md', '[!c-z]x.md'],
    ['a.md', 'bx.md'],
    ['c.md', 'dx.md', 'ab.md'],
  ],
  [['*.{ja,en}.md'], ['a.ja.md', 'a.en.md'], ['a.fr.md', 'a.{ja,en}.md']],
  [['{first,second/*}.md'], ['first.md', 'second/a.md'], ['second.md']],
  [['**/*.md', '!drafts', '!**/x.md'], ['a.md'], ['drafts/a.md', 'b/x.md', 'x.md']],
  [['回答/が.md'], ['回答/か\u3099.md'], ['回答/か.md']],
  [['a+(b).md', 'c^$.md'], ['a+(b).md', 'c^$.md'], ['aab.md']],
  [['\\*.md'], ['*.md'], ['a.md']],
  [['[z-a].md'], ['[z-a].md'], ['z.md']],
  [['[.md', '{.md'], ['[.md', '{.md'], ['a.md']],
  [['!a.md'], [], ['a.md', 'b.md']],
  [['../b/*.md'], ['../b/a.md'], ['b/a.md']],
])('%j', (patterns, yes, no) => {
  it.each(yes.map(path => [path]))('is for %s', path => expect(matches(patterns, path)).toBe(true))
  it.each(no.map(path => [path]))('is not for %s', path => expect(matches(patterns, path)).toBe(false))
})
