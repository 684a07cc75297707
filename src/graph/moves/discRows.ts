import { chainOf } from '../chain'
import { discsOf, discUnder } from '../chainDiscs'
import { centre } from '../geometry'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import type { Row } from './addingUp'

/** Where the numbers of the links stand while a step is played, those of all paths: what rests by a plate leaves them to be read. */
export function discRows(reading: Reading, layout: Layout): readonly Row[] {
  const step = reading.atWork.at(-1)
  const chain = step ? chainOf(reading.tape, step) : null
  if (!chain) return []
  return discsOf(chain, reading, layout).map(({ text }) => {
    const box = discUnder(text, layout.orientation)
    return { ...centre(box), width: box.width, height: box.height }
  })
}
