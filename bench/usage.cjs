/** Preloaded into what is measured: leaves the process's own CPU time (ms) and peak memory (MB) in a file. */
const { writeFileSync } = process.getBuiltinModule('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, rss: maxRSS / 1024 }
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage))
})
