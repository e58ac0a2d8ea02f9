import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'
import { ChangedError } from './changed-error.js'

type Env = Record<string, string | undefined>

/**
 * Which files differ, in the working tree, from the commit that HEAD and `ref` have in common. What git doesn't track
 * differs: ignored files, and files outside of the repository.
 * @returns tells it of a name relative to `cwd`, with `/`
 * @throws ChangedError
 */
export function changedSince(ref: string, cwd: string, env: Env): (file: string) => boolean {
  const git = gitIn(cwd, env)
  const prefix = repositoryPrefix(git)
  const base = commonCommit(ref, git)
  const names = (...args: string[]) =>
    succeed(git, args)
      .split('\0')
      .filter(Boolean)
      .map(name => posix.relative(`/${prefix}`, `/${name}`))
  const changed = new Set(names('diff', '--name-only', '-z', '--no-relative', '--no-ext-diff', base, '--'))
  const tracked = new Set(names('ls-files', '-z', '--full-name', '--', ':/'))
  return file => changed.has(file) || !tracked.has(file)
}

interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}
type Git = (args: string[]) => Outcome

/** Git's own words are read in one place, so they shall be in one language. */
function gitIn(cwd: string, env: Env): Git {
  return args => {
    const { error, status, stdout, stderr } = spawnSync('git', args, {
      cwd,
      env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    const { code } = (error ?? {}) as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new ChangedError('noGit')
    if (error) throw new ChangedError('gitFailed', { command: args[0]!, reason: code ?? error.message })
    return { status, stdout, stderr }
  }
}

function succeed(git: Git, args: string[]): string {
  const { status, stdout, stderr } = git(args)
  if (status === 0) return stdout
  throw new ChangedError('gitFailed', { command: args[0]!, reason: stderr.trim().split('\n')[0] ?? '' })
}

/** The folder, seen from the root of its repository: `''` or `docs/`. */
function repositoryPrefix(git: Git): string {
  const args = ['rev-parse', '--show-prefix']
  const { status, stderr } = git(args)
  if (status !== 0 && stderr.includes('not a git repository')) throw new ChangedError('noRepository')
  return succeed(git, args).replace(/\n$/, '')
}

function commonCommit(ref: string, git: Git): string {
  // What begins with a dash would be read as a flag; no ref does.
  const found = ref.startsWith('-') ? null : git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (found?.status !== 0) {
    const known = succeed(git, ['for-each-ref', '--format=%(refname:short)']).trim().split('\n')
    throw new ChangedError('unknownRef', { name: ref, known: known.join(', ') })
  }
  const { status, stdout } = git(['merge-base', found.stdout.trim(), 'HEAD'])
  if (status !== 0) throw new ChangedError('noCommonCommit', { name: ref })
  return stdout.trim()
}
