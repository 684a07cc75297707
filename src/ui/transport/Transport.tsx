import { useState, type ReactNode } from 'react'
import { GRANULARITIES, SPEEDS, type Granularity } from '../../content/preferences'
import { canGoOn, iterationShown, tapeOf } from '../../session/selectors'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Choice } from '../parts/Choice'
import { ErrorReadout } from './ErrorReadout'
import { Icon, type IconName } from '../parts/icons'
import { LastingButton } from '../parts/LastingButton'
import { NowLine } from './NowLine'
import { RunUnderWay } from './laterRun'
import { TapeStrip } from './TapeStrip'
import { Toolbar } from '../parts/Toolbar'
import { Wanted } from '../parts/Wanted'
import './transport.css'

interface Props {
  /** What is said of the step, where it would be further down. */
  readonly said?: ReactNode
}

/** The player: buttons, the tape, and the error that everything is about. On the way to a far iteration, how far it is. */
export function Transport({ said }: Props) {
  // The panel of runs has it itself.
  const isOnTheWay = useApp((state) => state.training !== null && state.panel !== 'training')
  /** On a phone: whether the rarer buttons and the choices are shown. */
  const [hasMore, setMore] = useState(false)
  return (
    <footer className={hasMore ? 'transport more' : 'transport'}>
      {said}
      <NowLine />
      <PlayerButtons hasMore={hasMore} onMore={() => setMore(!hasMore)} />
      <div className="tapeArea">
        <TapeStrip />
        {isOnTheWay ? (
          <Wanted onFailed={() => {}}>
            <RunUnderWay />
          </Wanted>
        ) : (
          <PlayerChoices />
        )}
      </div>
      <ErrorReadout />
    </footer>
  )
}

interface PlayerButtonsProps {
  readonly hasMore: boolean
  onMore(): void
}

function PlayerButtons({ hasMore, onMore }: PlayerButtonsProps) {
  const { sheet, start, transport } = useMessages()
  const playing = useApp((state) => state.playing)
  const atStart = useApp((state) => state.step === 0 && state.iteration === 0)
  const atEnd = useApp((state) => state.step >= tapeOf(state).steps.length)
  const goesOn = useApp(canGoOn)
  return (
    <Toolbar className="playerButtons" label={transport.label}>
      <PlayerButton act="first" label={transport.first} icon="first" isDisabled={atStart} />
      <PlayerButton act="back" label={transport.back} icon="back" isDisabled={atStart} />
      <PlayerButton
        act="toggle"
        label={playing ? transport.pause : transport.play}
        icon={playing ? 'pause' : 'play'}
        isDisabled={atEnd && !goesOn}
      />
      <PlayerButton
        act="next"
        label={atEnd ? transport.nextIteration : transport.next}
        icon="next"
        word={start.next}
        isDisabled={atEnd && !goesOn}
      />
      <PlayerButton act="last" label={transport.last} icon="last" isDisabled={atEnd} />
      <PlayerButton act="restart" label={transport.restart} icon="restart" isDisabled={atStart} />
      <button
        type="button"
        className="iconButton phoneOnly"
        aria-label={sheet.more}
        aria-expanded={hasMore}
        onClick={onMore}
      >
        <Icon name="more" />
      </button>
    </Toolbar>
  )
}

interface PlayerButtonProps {
  /** What the player does; the same name stands on the button, for those who press it before React is there. */
  readonly act: 'first' | 'back' | 'toggle' | 'next' | 'last' | 'restart'
  readonly label: string
  readonly icon: IconName
  /** What stands on it where there is room for it, on a phone. */
  readonly word?: string
  readonly isDisabled: boolean
}

function PlayerButton({ act, label, icon, word, isDisabled }: PlayerButtonProps) {
  const { player } = useParts()
  const look = { toggle: ' play', next: ' next', back: '', first: ' rare', last: ' rare', restart: ' rare' }[act]
  return (
    <LastingButton
      id={`player-${act}`}
      className={`iconButton${look}`}
      data-act={act}
      aria-label={label}
      isDisabled={isDisabled}
      onPress={() => player[act]()}
    >
      {word && <span className="phoneOnly">{word}</span>}
      <Icon name={icon} />
    </LastingButton>
  )
}

/** How far a step goes, how fast it plays, and which iteration it is. */
function PlayerChoices() {
  const { store, player } = useParts()
  const { transport } = useMessages()
  const granularity = useApp((state) => state.granularity)
  const speed = useApp((state) => state.speed)
  const iteration = useApp((state) => state.iteration)
  const shown = useApp(iterationShown)
  const goesOn = useApp(canGoOn)
  return (
    <div className="playerChoices">
      <Choice
        label={transport.granularity}
        value={granularity}
        options={GRANULARITIES.map((id) => ({ id, text: transport.granularities[id] }))}
        onChange={(id) => store.getState().setPreference('granularity', id as Granularity)}
      />
      <Choice
        label={transport.speed}
        value={String(speed)}
        options={SPEEDS.map((one) => ({ id: String(one), text: transport.speedOf({ speed: one }) }))}
        onChange={(id) => store.getState().setPreference('speed', Number(id))}
      />
      <span className="iterationChoice">
        <LastingButton
          className="smallButton"
          aria-label={transport.previousIteration}
          isDisabled={iteration === 0}
          onPress={() => player.enter(iteration - 1)}
        >
          <Icon name="back" />
        </LastingButton>
        <span className="iterationName" data-testid="iteration">
          {transport.iteration({ iteration: shown })}
        </span>
        <LastingButton
          className="smallButton"
          aria-label={transport.nextIteration}
          isDisabled={!goesOn}
          onPress={() => player.enter(iteration + 1)}
        >
          <Icon name="next" />
        </LastingButton>
      </span>
    </div>
  )
}
