import { Dialog, Input, Label, Popover, TextField } from 'react-aria-components'
import { LARGEST_SEED, randomProblem } from '../../session/randomProblem'
import { newStart, shownProblem } from '../../session/moment'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { AriaLocale } from '../parts/AriaLocale'
import { Fold } from '../parts/Fold'
import type { MenuProps } from './MenuButton'
import { NetworkFiles } from './NetworkFiles'
import './networkPopover.css'
import '../parts/plainInput.css'
import '../parts/popover.css'

/** Another network to start from: the article’s, weights drawn from a seed, or a file. */
export function NetworkMenu({ anchor, onClose }: MenuProps) {
  const { store } = useParts()
  const { app, menu, files } = useMessages()
  return (
    <AriaLocale>
      <Popover
        className="menuPopover networkPopover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Dialog className="networkMenu" aria-label={app.network}>
          <button
            type="button"
            className="textButton wide"
            onClick={() => {
              store.getState().reset()
              onClose()
            }}
          >
            {menu.resetHint}
          </button>
          <Fold title={menu.random}>
            <RandomWeights />
          </Fold>
          <Fold title={files.network}>
            <NetworkFiles onDone={onClose} />
          </Fold>
        </Dialog>
      </Popover>
    </AriaLocale>
  )
}

/** The seed that is shown is the one that is drawn; the next one is the one after it. */
function RandomWeights() {
  const { store } = useParts()
  const { menu } = useMessages()
  /** As it was typed, or as it was drawn; it still stands there when the menu is opened again. */
  const seed = useApp(({ looks, seed: drawn }) => looks.random.seed ?? String(drawn ?? 1))
  const setSeed = (text: string): void => store.getState().look('random', { seed: text })
  const wanted = /^\d{1,6}$/.test(seed) && Number(seed) <= LARGEST_SEED ? Number(seed) : null

  const draw = (from: number): void => {
    store.getState().open(newStart(randomProblem(shownProblem(store.getState()), from)), from)
    setSeed(String(from))
  }
  return (
    <>
      <p className="hint">{menu.randomHint}</p>
      <div className="seedRow">
        <TextField className="seedField" value={seed} onChange={setSeed} isInvalid={wanted === null}>
          <Label>{menu.seed}</Label>
          <Input className="plainInput" inputMode="numeric" autoComplete="off" maxLength={6} />
        </TextField>
        <button
          type="button"
          className="textButton"
          disabled={wanted === null}
          onClick={() => wanted !== null && draw(wanted)}
        >
          {menu.draw}
        </button>
        <button
          type="button"
          className="textButton"
          disabled={wanted === null}
          onClick={() => wanted !== null && draw((wanted + 1) % (LARGEST_SEED + 1))}
        >
          {menu.drawNext}
        </button>
      </div>
      <p className="hint" role="status">
        {wanted === null ? menu.seedProblem : menu.seedHint}
      </p>
    </>
  )
}
