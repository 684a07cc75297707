import { isUsual, type Tape } from '../../engine'
import { hasOwnBiases, isLarge } from '../../graph/geometry'
import { isUpright } from '../../graph/layouts/isUpright'
import { wideLayout, type WideForms } from '../../graph/layouts/wideLayout'
import type { Layout, Room } from '../../graph/places'
import { laterCloseUp, laterUpright } from './laterLayouts'
import { laterOver } from './laterOver'

export { isLarge }

interface Wanted {
  readonly room: Room
  /** What a wide drawing is made of, where that is not what the page has. */
  readonly forms: WideForms | undefined
  readonly step: number
  /** A layout has come that was asked for. */
  readonly onCome: () => void
}

/**
 * Says where everything of a network stands in a room at a step.
 *
 * The layout that it takes is fetched if it has not come; until then, and where it can't be had, the wide one stands in.
 */
export function layoutAt(tape: Tape, { room, forms, step, onCome }: Wanted): Layout {
  const { topology, steps, problem } = tape
  const kinds = !isUsual(problem) && laterOver.ask(onCome)
  const upright = isUpright(room) && laterUpright.ask(onCome)
  const whole = upright
    ? upright.uprightLayout(topology, room)
    : wideLayout(topology, room, kinds ? kinds.formsFor(problem, forms) : forms)
  // For the back row a bias below each neuron, and what other kinds add, may leave too little height for all of it.
  const closeUp = (isLarge(topology) || (forms && (kinds || hasOwnBiases(topology)))) && laterCloseUp.ask(onCome)
  const layout = closeUp ? closeUp.readableLayout(whole, topology, room, steps, step, !!forms, !!kinds) : whole
  return kinds ? kinds.dressedLayout(layout, tape, !!forms) : layout
}
