import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
// @ts-expect-error: plain JavaScript, shared with the build
import { yamlForVite } from './scripts/yaml-plugin.mjs'

/** These put something of their own in place of a module, which no other file must see. */
const MOCKING = ['tests/cli/closed.test.ts']

export default defineConfig({
  plugins: [yamlForVite],
  test: {
    testTimeout: 20_000,
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...MOCKING],
          // Loading the dictionaries and word lists once a worker instead of once a file halves the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: MOCKING } },
    ],
  },
})
