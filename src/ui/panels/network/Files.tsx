import { saveFile } from '../../../browser/saveFile'
import { writeNetworkFile } from '../../../formats/networkFile'
import { figuresOf } from '../../../session/figures'
import { writtenAt } from '../../../session/moment'
import { useMessages, useParts } from '../../context/AppContext'
import { OpenFile } from '../../parts/OpenFile'

/** Carries the network away as a file and brings one back, or the article's. */
export function Files({ onOther }: { readonly onOther: () => void }) {
  const parts = useParts()
  const { network } = useMessages()
  const save = (): void => {
    const state = parts.store.getState()
    const { start, iteration, recorded, sample } = state
    const { problem, scenario } = start
    const text = writeNetworkFile({
      problem,
      scenario,
      iteration,
      sample,
      written: writtenAt(state),
      recorded,
      figures: figuresOf(state),
    })
    saveFile(parts.store, 'backflow.json', 'application/json', [text])
  }
  return (
    <div className="networkFiles">
      <OpenFile className="smallButton" onChosen={onOther}>
        {network.open}
      </OpenFile>
      <button type="button" className="smallButton" onClick={save}>
        {network.save}
      </button>
      <button
        type="button"
        className="smallButton"
        onClick={() => {
          const { refuses, reset } = parts.store.getState()
          if (!refuses(['network'])) reset()
          onOther()
        }}
      >
        {network.backToArticle}
      </button>
    </div>
  )
}
