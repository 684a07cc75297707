import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { groundIn, paint } from './paint'
import { onColours } from './onColours'

interface Props {
  readonly className: string
  readonly answers: Float64Array
  readonly columns: number
  readonly range: readonly [number, number]
}

/** The ground of a plane: what a node answers everywhere. What it means is said beside it. */
export function PlaneCanvas({ className, answers, columns, range: [low, high] }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const colours = useSyncExternalStore(onColours, () => coloursOf(canvas.current))
  useLayoutEffect(() => {
    const ground = groundIn(colours || coloursOf(canvas.current))
    if (canvas.current) paint(canvas.current, answers, columns, [low, high], ground)
  }, [answers, columns, low, high, colours])
  return <canvas ref={canvas} className={`answerGround ${className}`} aria-hidden="true" />
}

/**
 * The two colours that its sheet gives a canvas: its background, its own.
 *
 * Asked of the canvas, as there they are worked out: a name of the theme may stand for a colour of the system.
 */
function coloursOf(canvas: HTMLCanvasElement | null): string {
  if (!canvas) return ''
  const { backgroundColor, color } = getComputedStyle(canvas)
  return `${backgroundColor} ${color}`
}
