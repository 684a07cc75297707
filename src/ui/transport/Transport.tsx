import { Button, Toolbar } from 'react-aria-components'
import { GRANULARITIES, SPEEDS, type Granularity } from '../../content/preferences'
import { canGoOn, iterationShown, tapeOf } from '../../session/selectors'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Choice } from '../parts/Choice'
import { ErrorReadout } from './ErrorReadout'
import { Icon } from '../parts/icons'
import { NowLine } from './NowLine'
import { TapeStrip } from './TapeStrip'
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
    <Toolbar className="playerButtons" aria-label={transport.label}>
      <Button className="iconButton" aria-label={transport.first} isDisabled={atStart} onPress={player.first}>
        <Icon name="first" />
      </Button>
      <Button className="iconButton" aria-label={transport.back} isDisabled={atStart} onPress={() => player.back()}>
        <Icon name="back" />
      </Button>
      <Button
        className="iconButton play"
        aria-label={playing ? transport.pause : transport.play}
        isDisabled={atEnd && !goesOn}
        onPress={player.toggle}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </Button>
      <Button
        className="iconButton next"
        aria-label={atEnd ? transport.nextIteration : transport.next}
        isDisabled={atEnd && !goesOn}
        onPress={() => player.next()}
      >
        <Icon name="next" />
      </Button>
      <Button className="iconButton" aria-label={transport.last} isDisabled={atEnd} onPress={player.last}>
        <Icon name="last" />
      </Button>
      <Button className="iconButton" aria-label={transport.restart} isDisabled={atStart} onPress={player.restart}>
        <Icon name="restart" />
      </Button>
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
        <Button
          className="smallButton"
          aria-label={transport.previousIteration}
          isDisabled={iteration === 0}
          onPress={() => player.enter(iteration - 1)}
        >
          <Icon name="back" />
        </Button>
        <span className="iterationName" data-testid="iteration">
          {transport.iteration({ iteration: shown })}
        </span>
        <Button
          className="smallButton"
          aria-label={transport.nextIteration}
          isDisabled={!goesOn}
          onPress={() => player.enter(iteration + 1)}
        >
          <Icon name="next" />
        </Button>
      </span>
    </div>
  )
}
