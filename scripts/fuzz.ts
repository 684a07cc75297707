// Tries as many links, files and lessons as it is asked to: npm run fuzz -- --links 20000 --files 6000 --lessons 2000 --seed 1
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    links: { type: 'string', default: '10000' },
    files: { type: 'string', default: '3000' },
    lessons: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
console.log(`${values.links} links, ${values.files} files and ${values.lessons} lessons by the seed ${values.seed}`)
const { status } = spawnSync('npx', ['vitest', 'run', 'test/formats/hostile.test.ts', '--test-timeout', '0'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    FUZZ_LINKS: values.links,
    FUZZ_FILES: values.files,
    FUZZ_LESSONS: values.lessons,
    FUZZ_SEED: values.seed,
  },
})
process.exit(status ?? 1)
