import { edgesFrom, name, type Edge, type NetworkNode } from '../../engine'
import { hasOwnBiases } from '../geometry'
import { docksOf } from './docks'
import type { Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { addingUp, type Term } from './addingUp'
import { capsule } from './capsule'
import { part } from './part'
import { factor, sumSaid, termsSaid } from './said'
import { slotAt } from './slots'
import { throughPlate } from './throughPlate'

/** δ goes back through a weight to the dock of its path. */
export function pathMove(edge: Edge, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { topology, problem } = reading.tape
  const index = edgesFrom(topology, edge.from).indexOf(edge)
  const path = contributionsTo(edge.from, reading, view)[index]!
  const weight = problem.updateOrder === 'output-first' ? name.next(edge) : edge.id
  const { layout } = view
  const { from, to } = layout.edges.get(edge.id)!
  const row = docksOf(layout, edge.from, topology)[index]!
  return throughPlate(
    {
      id: `path.${path.quantity}`,
      edge,
      from: to,
      before: factor(name.delta(edge.to), reading),
      weight: factor(weight, reading),
      after: path,
      row,
      // To the end of the drawn line, and down the side of the neuron, past the other docks; upright these stand before it.
      corners: layout.orientation === 'wide' ? [from, { x: from.x, y: row.y }] : [],
      tone: 'backward',
    },
    part(p, 0, 0.92),
    reading,
    view,
  )
}

/** What the paths send back to a neuron adds up in its docks. */
export function pathsMove(node: NetworkNode, p: number, reading: Reading, view: View): readonly Traveller[] {
  const rows = docksOf(view.layout, node, reading.tape.topology)
  const byOut = factor(name.errorByOut(node), reading)
  const sum = { ...byOut, text: sumSaid(byOut, view, view.layout.sizes.traveller.width) }
  const slot = slotAt(node, 'dE_dout', sum.text, view)
  const terms = contributionsTo(node, reading, view)
  return addingUp({ terms, rows, sum, slot, tone: 'backward', stays: true }, p, view)
}

/**
 * What waits at the hidden neurons of the steps being played: solid until it is added, pale from then on. Where a question
 * asks for it, its place says so.
 */
export function waitingPaths(reading: Reading, view: View): readonly Traveller[] {
  const { asked, playing, tape } = reading
  const groups = new Set([...playing, ...tape.steps.filter(({ writes }) => writes === asked)].map(({ group }) => group))
  const done = (id: Term['quantity']): number => reading.progressOf(tape.steps[tape.places.get(id!)!]!)
  return tape.topology.layers
    .slice(1, -1)
    .flat()
    .flatMap((node) => {
      if (!groups.has(`backward.${node.id}`) || view.layout.small?.has(node.id)) return []
      const added = done(name.errorByOut(node))
      // Inside a neuron the slope soon takes their place, and below it its own bias grows by a line.
      const makesRoom = view.layout.orientation === 'wide' || hasOwnBiases(tape.topology)
      const hasSlope = done(name.slope(node)) > 0 || reading.asked === name.slope(node)
      const isOver = makesRoom && added >= 1 && hasSlope
      if (isOver || (added > 0 && added < 1)) return []
      const rows = docksOf(view.layout, node, tape.topology)
      return contributionsTo(node, reading, view).flatMap((path, i) => {
        const at = rows[i]!
        const docked = { ...path, tone: 'backward', size: at } as const
        if (path.quantity === asked)
          return [capsule({ ...docked, text: '?', value: null, looks: 'docked asked' }, at, view)]
        if (done(path.quantity) < 1 || reading.ahead(path.quantity!) === null) return []
        const looks = ['docked', path.value < 0 ? 'negative' : '', added >= 1 ? 'measure spent' : '']
        return [capsule({ ...docked, looks: looks.filter(Boolean).join(' ') }, at, view)]
      })
    })
}

function contributionsTo(node: NetworkNode, reading: Reading, view: View): readonly Term[] {
  const paths = edgesFrom(reading.tape.topology, node).map((edge) => factor(name.via(edge), reading))
  const [row] = docksOf(view.layout, node, reading.tape.topology)
  const texts = termsSaid(
    paths.map(({ value }) => value),
    view,
    row!.width,
  )
  return paths.map(({ id, value }, i) => ({ id: `dock.${id}`, quantity: id, value, text: texts[i]! }))
}
