import { useApp, useMessages } from '../../context/AppContext'
import { MOST_ZOOM, type Zoom } from './joinZoom'
import './zoom.css'

/** Makes the drawing larger and smaller, in its corner: seen when somebody is at it. */
export function ZoomButtons({ larger, smaller, fit }: Pick<Zoom, 'larger' | 'smaller' | 'fit'>) {
  const { zoom: words } = useMessages()
  const zoom = useApp(({ looks }) => looks.stage.zoom)
  return (
    <div className="zoomButtons" role="group" aria-label={words.title} data-zoomed={zoom > 1 || undefined}>
      <ZoomButton label={words.smaller} sign="M4 11h16v2H4z" isIdle={zoom <= 1} onPress={smaller} />
      <ZoomButton
        label={words.larger}
        sign="M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z"
        isIdle={zoom >= MOST_ZOOM}
        onPress={larger}
      />
      <ZoomButton
        label={words.whole}
        sign="M3 3h6v2H5v4H3zm12 0h6v6h-2V5h-4zM3 15h2v4h4v2H3zm16 0h2v6h-6v-2h4z"
        isIdle={zoom <= 1}
        onPress={fit}
      />
    </div>
  )
}

interface ButtonProps {
  readonly label: string
  readonly sign: string
  /** Nothing is left for it to do; it keeps the focus all the same. */
  readonly isIdle: boolean
  onPress(): void
}

function ZoomButton({ label, sign, isIdle, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="smallButton"
      aria-label={label}
      aria-disabled={isIdle || undefined}
      onClick={() => isIdle || onPress()}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  )
}
