import { useState } from 'react'
import { samplesOf, type Problem } from '../../../engine'
import { useApp } from '../../context/AppContext'
import { boundsFor, type Bounds } from './bounds'

/** The bounds of both axes, in which all samples are seen. While something is dragged the plane stays where it is. */
export function useBounds(problem: Problem, across: number, up: number): readonly [x: Bounds, y: Bounds] {
  const isHeld = useApp(({ gesture }) => gesture?.kind === 'drag')
  const samples = samplesOf(problem)
  const now: readonly [Bounds, Bounds] = [
    boundsFor(samples.map(({ inputs }) => inputs[across]!)),
    boundsFor(samples.map(({ inputs }) => inputs[up]!)),
  ]
  const [kept, setKept] = useState(now)
  if (!isHeld && kept.join() !== now.join()) setKept(now)
  return isHeld ? kept : now
}
