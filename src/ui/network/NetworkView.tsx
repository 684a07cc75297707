import { useEffect, useRef } from 'react'
import { useErrorBoundary } from 'react-error-boundary'
import { useEditor } from '../context/EditorContext'
import type { Stage } from './stage'
import './graph.css'

/** The place of the stage in the page. React gives it the room and never looks inside. */
export function NetworkView({ stage }: { readonly stage: Stage }) {
  const frame = useRef<HTMLDivElement>(null)
  const { open } = useEditor()
  const { showBoundary } = useErrorBoundary()
  useEffect(() => (frame.current ? stage.stand(frame.current) : undefined), [stage])
  useEffect(() => {
    stage.onEdit(open)
    return () => stage.onEdit(null)
  }, [stage, open])
  useEffect(() => {
    stage.onFailure(showBoundary)
    return () => stage.onFailure(null)
  }, [stage, showBoundary])
  return <div className="networkFrame" ref={frame} dangerouslySetInnerHTML={NOTHING} suppressHydrationWarning />
}

/** What stands in the frame is the stage's: React neither makes it nor takes it away, and never compares it. */
const NOTHING = { __html: '' }
