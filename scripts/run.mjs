// Runs a script that is written in TypeScript: node scripts/run.mjs scripts/name.ts (Node 20 reads no types).
import { runnerImport } from 'vite'

const [script] = process.argv.slice(2)
if (!script) throw new Error('Say which script to run: node scripts/run.mjs scripts/name.ts')
await runnerImport(script)
