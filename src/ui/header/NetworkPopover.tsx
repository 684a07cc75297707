import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Input, Label, Popover, TextField } from 'react-aria-components'
import { LARGEST_SEED, randomProblem } from '../../session/randomProblem'
import { newStart, shownProblem } from '../../session/moment'
import { useMessages, useParts } from '../context/AppContext'
import { Fold } from '../parts/Fold'
import { Icon } from '../parts/icons'
import { NetworkFiles } from './NetworkFiles'
import { ScenarioList } from './ScenarioList'
import './networkPopover.css'

/** Where to start from: a scenario above all; weights drawn from a seed and files are folded, so that the list has room. */
export function NetworkPopover() {
  const { store } = useParts()
  const { app, files, scenarios } = useMessages()
  // Kept here and not in the fold: the seed that was drawn last still stands there when the menu is opened again.
  const [seed, setSeed] = useState(() => String(store.getState().seed ?? 1))
  return (
    <DialogTrigger>
      <Button className="textButton menuButton" aria-label={app.network}>
        <span className="wideOnly">{app.network}</span>
        <span className="narrowOnly">
          <Icon name="network" />
        </span>
        <Icon name="down" />
      </Button>
      <Popover className="menuPopover networkPopover">
        <Dialog className="networkMenu" aria-label={app.network}>
          {({ close }) => (
            <>
              <Button
                className="textButton wide"
                onPress={() => {
                  store.getState().reset()
                  close()
                }}
              >
                {app.resetHint}
              </Button>
              <Heading level={3} className="popoverTitle">
                {scenarios.label}
              </Heading>
              <ScenarioList onDone={close} />
              <Fold title={app.random}>
                <RandomWeights seed={seed} onSeed={setSeed} />
              </Fold>
              <Fold title={files.network}>
                <NetworkFiles onDone={close} />
              </Fold>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface RandomWeightsProps {
  /** As it was typed, or as it was drawn. */
  readonly seed: string
  onSeed(seed: string): void
}

/** The seed that is shown is the one that is drawn; the next one is the one after it. */
function RandomWeights({ seed, onSeed }: RandomWeightsProps) {
  const { store } = useParts()
  const { app } = useMessages()
  const wanted = /^\d{1,6}$/.test(seed) && Number(seed) <= LARGEST_SEED ? Number(seed) : null

  const draw = (from: number): void => {
    store.getState().open(newStart(randomProblem(shownProblem(store.getState()), from)), from)
    onSeed(String(from))
  }
  return (
    <>
      <p className="hint">{app.randomHint}</p>
      <div className="seedRow">
        <TextField className="seedField" value={seed} onChange={onSeed} isInvalid={wanted === null}>
          <Label>{app.seed}</Label>
          <Input inputMode="numeric" autoComplete="off" maxLength={6} />
        </TextField>
        <Button className="textButton" isDisabled={wanted === null} onPress={() => wanted !== null && draw(wanted)}>
          {app.draw}
        </Button>
        <Button
          className="textButton"
          isDisabled={wanted === null}
          onPress={() => wanted !== null && draw((wanted + 1) % (LARGEST_SEED + 1))}
        >
          {app.drawNext}
        </Button>
      </div>
      <p className="hint" role="status">
        {wanted === null ? app.seedProblem : app.seedHint}
      </p>
    </>
  )
}
