import { parseArgs } from 'node:util'
import { playRound } from '../test/monkey/round'
import { openBuiltPage } from './builtPage'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    /** Of one round; without it there is round after round until the time is over. */
    acts: { type: 'string' },
  },
})
const ACTS_OF_A_ROUND = 400

const until = Date.now() + Number(values.minutes) * 60_000
const { address, browser, close } = await openBuiltPage()
let rounds = 0
let acts = 0
let found = 0
for (let seed = Number(values.seed); Date.now() < until; seed++) {
  // One round on a phone after two at a desk.
  const isPhone = seed % 3 === 0
  const context = await browser.newContext({
    viewport: isPhone ? { width: 390, height: 844 } : { width: 1366, height: 768 },
    hasTouch: true,
    isMobile: isPhone,
    locale: seed % 2 === 0 ? 'en-US' : 'zh-CN',
  })
  const begun = Date.now()
  const count = Number(values.acts ?? ACTS_OF_A_ROUND)
  try {
    await playRound(await context.newPage(), address, seed, count)
    console.log(`seed ${seed}: ${count} acts in ${Math.round((Date.now() - begun) / 1000)} s`)
  } catch (error) {
    found++
    console.log(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}\n`)
  }
  await context.close()
  rounds++
  acts += count
  if (values.acts !== undefined) break
}
await close()
console.log(`monkey: ${rounds} rounds, ${acts} acts at the most, ${found} faults`)
process.exitCode = found > 0 ? 1 : 0
