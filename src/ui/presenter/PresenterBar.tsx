import { useEffect, useRef, useState } from 'react'
import { canFillScreen, fillsScreen, onFullScreen, setFullScreen } from '../../browser/fullScreen'
import { canGoOn, iterationShown, tapeOf } from '../../session/selectors'
import { hides } from '../../session/showing'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { LastingButton } from '../parts/LastingButton'
import { RunUnderWay } from '../parts/RunUnderWay'
import { Toolbar } from '../parts/Toolbar'
import { ErrorReadout } from '../transport/ErrorReadout'
import { TapeStrip } from '../transport/TapeStrip'
import { SIGNS } from './signs'

interface Props {
  readonly isSaid: boolean
  onSay(isSaid: boolean): void
  onLeave(): void
}

/** The player of presenter mode, and the way out of it. On the way to a far iteration, how far it is. */
export function PresenterBar({ isSaid, onSay, onLeave }: Props) {
  const { presenter } = useMessages()
  const isUnderWay = useApp((state) => state.training !== null)
  const isSilent = useApp((state) => hides(state, 'sentence'))
  const bar = useRef<HTMLElement>(null)
  useEffect(() => keepsFocusOut(bar.current!), [])
  return (
    <footer className="presenterBar" ref={bar}>
      <StepButtons />
      {isUnderWay ? (
        <RunUnderWay />
      ) : (
        <>
          <TapeStrip />
          <PresentedPlace />
        </>
      )}
      <ErrorReadout />
      <Toolbar className="presenterTools" label={presenter.tools}>
        {!isSilent && (
          <button
            type="button"
            className="iconButton"
            data-act="say"
            aria-label={presenter.sentence}
            aria-pressed={isSaid}
            onClick={() => onSay(!isSaid)}
          >
            <Sign path={SIGNS.sentence} />
          </button>
        )}
        {canFillScreen() && <FullScreen />}
        <button type="button" className="iconButton" data-act="present" aria-label={presenter.leave} onClick={onLeave}>
          <Icon name="close" />
        </button>
      </Toolbar>
    </footer>
  )
}

/** A press leaves the focus where it is, so that Space is not the button's. Gives back how to stop. */
function keepsFocusOut(bar: HTMLElement): () => void {
  const ends = new AbortController()
  bar.addEventListener('mousedown', (event) => event.preventDefault(), { signal: ends.signal })
  return () => ends.abort()
}

/** How far the iteration is, and which it is where a class has come past the first. */
function PresentedPlace() {
  const { transport } = useMessages()
  const total = useApp((state) => tapeOf(state).steps.length)
  const step = useApp((state) => state.step)
  const iteration = useApp(iterationShown)
  return (
    <div className="presentedPlace" aria-hidden="true">
      {iteration > 0 && <p className="presentedIteration">{transport.iteration({ iteration })}</p>}
      <p className="presentedCount" translate="no">
        {step} / {total}
      </p>
    </div>
  )
}

function StepButtons() {
  const { player } = useParts()
  const { transport } = useMessages()
  const atStart = useApp((state) => state.step === 0 && state.iteration === 0)
  const atEnd = useApp((state) => state.step >= tapeOf(state).steps.length)
  const goesOn = useApp(canGoOn)
  return (
    <Toolbar className="stepButtons" label={transport.label}>
      <LastingButton
        className="iconButton"
        data-act="back"
        aria-label={transport.back}
        isDisabled={atStart}
        onPress={() => player.back()}
      >
        <Sign path={SIGNS.back} />
      </LastingButton>
      <LastingButton
        className="iconButton"
        data-act="next"
        aria-label={atEnd ? transport.nextIteration : transport.next}
        isDisabled={atEnd && !goesOn}
        onPress={() => player.next()}
      >
        <Sign path={SIGNS.next} />
      </LastingButton>
    </Toolbar>
  )
}

function FullScreen() {
  const { presenter } = useMessages()
  const [isFull, setFull] = useState(fillsScreen)
  useEffect(() => onFullScreen(() => setFull(fillsScreen())), [])
  return (
    <button
      type="button"
      className="iconButton"
      aria-label={isFull ? presenter.window : presenter.fullScreen}
      onClick={() => setFullScreen(!isFull)}
    >
      <Sign path={isFull ? SIGNS.window : SIGNS.fullScreen} />
    </button>
  )
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
