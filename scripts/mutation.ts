// Changes the code in a thousand small ways and counts the changes that no test notices, room by room:
// npm run mutation, npm run mutation -- engine, npm run mutation -- src/engine/tape.ts
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { MUTATED_ROOMS, type MutatedRoom } from './mutation/rooms'

const asked = process.argv.slice(3)
const results = (asked.length > 0 ? asked : MUTATED_ROOMS).map((what) => {
  const room = roomIn(what)
  const files = what === room ? `src/${room}/**/*.ts` : what
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', files], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_ROOM: room },
  })
  return { what, isHeld: status === 0 }
})
for (const { what, isHeld } of results) console.log(`${what}: ${isHeld ? 'held' : 'more survives than may'}`)
process.exit(results.every(({ isHeld }) => isHeld) ? 0 : 1)

/** The room that is meant, by its own name or by a file in it. */
function roomIn(what: string): MutatedRoom {
  const room = MUTATED_ROOMS.find((each) => what === each || (what.startsWith(`src/${each}/`) && existsSync(what)))
  if (!room) throw new Error(`${what} is none of ${MUTATED_ROOMS.join(', ')}, and no file of theirs`)
  return room
}
