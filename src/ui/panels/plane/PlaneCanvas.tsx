import { useLayoutEffect, useRef } from 'react'
import { paint } from './paint'
import { useGround } from './useGround'

interface Props {
  readonly className: string
  readonly answers: Float64Array
  readonly columns: number
  readonly range: readonly [number, number]
}

/** The ground of a plane: what a node answers everywhere. What it means is said beside it. */
export function PlaneCanvas({ className, answers, columns, range: [low, high] }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const ground = useGround()
  useLayoutEffect(() => {
    if (canvas.current) paint(canvas.current, answers, columns, [low, high], ground)
  }, [answers, columns, low, high, ground])
  return <canvas ref={canvas} className={className} aria-hidden="true" />
}
