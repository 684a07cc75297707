import { GRANULARITIES, SPEEDS, type Granularity } from '../../content/preferences'
import { canGoOn, iterationShown, tapeOf } from '../../session/selectors'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Choice } from '../parts/Choice'
import { ErrorReadout } from './ErrorReadout'
import { Icon } from '../parts/icons'
import { NowLine } from './NowLine'
import { TapeStrip } from './TapeStrip'
import { Toolbar } from '../parts/Toolbar'
import './transport.css'

/** The player: buttons, the tape, and the error that everything is about. */
export function Transport() {
  return (
    <footer className="transport">
      <NowLine />
      <PlayerButtons />
      <div className="tapeArea">
        <TapeStrip />
        <PlayerChoices />
      </div>
      <ErrorReadout />
    </footer>
  )
}

function PlayerButtons() {
  const { player } = useParts()
  const { transport } = useMessages()
  const playing = useApp((state) => state.playing)
  const atStart = useApp((state) => state.step === 0 && state.iteration === 0)
  const atEnd = useApp((state) => state.step >= tapeOf(state).steps.length)
  const goesOn = useApp(canGoOn)
  return (
    <Toolbar className="playerButtons" label={transport.label}>
      <button
        type="button"
        className="iconButton"
        aria-label={transport.first}
        disabled={atStart}
        data-act="first"
        onClick={player.first}
      >
        <Icon name="first" />
      </button>
      <button
        type="button"
        className="iconButton"
        aria-label={transport.back}
        disabled={atStart}
        data-act="back"
        onClick={() => player.back()}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="iconButton play"
        aria-label={playing ? transport.pause : transport.play}
        disabled={atEnd && !goesOn}
        data-act="toggle"
        onClick={player.toggle}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        className="iconButton next"
        aria-label={atEnd ? transport.nextIteration : transport.next}
        disabled={atEnd && !goesOn}
        data-act="next"
        onClick={() => player.next()}
      >
        <Icon name="next" />
      </button>
      <button
        type="button"
        className="iconButton"
        aria-label={transport.last}
        disabled={atEnd}
        data-act="last"
        onClick={player.last}
      >
        <Icon name="last" />
      </button>
      <button
        type="button"
        className="iconButton"
        aria-label={transport.restart}
        disabled={atStart}
        data-act="restart"
        onClick={player.restart}
      >
        <Icon name="restart" />
      </button>
    </Toolbar>
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
        <button
          type="button"
          className="smallButton"
          aria-label={transport.previousIteration}
          disabled={iteration === 0}
          onClick={() => player.enter(iteration - 1)}
        >
          <Icon name="back" />
        </button>
        <span className="iterationName" data-testid="iteration">
          {transport.iteration({ iteration: shown })}
        </span>
        <button
          type="button"
          className="smallButton"
          aria-label={transport.nextIteration}
          disabled={!goesOn}
          onClick={() => player.enter(iteration + 1)}
        >
          <Icon name="next" />
        </button>
      </span>
    </div>
  )
}
