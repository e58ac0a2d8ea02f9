import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
// @ts-expect-error: plain JavaScript, shared with the build
import { yamlForVite } from './scripts/yaml-plugin.mjs'

export default defineConfig({
  plugins: [yamlForVite],
  test: { include: ['tests/**/*.test.ts'], testTimeout: 20_000, maxWorkers: availableParallelism() },
})
