import { useRef } from 'react'
import { openFile } from '../../../browser/openFile'
import { saveFile } from '../../../browser/saveFile'
import { writeNetworkFile } from '../../../formats/networkFile'
import { figuresOf } from '../../../session/figures'
import { writtenAt } from '../../../session/moment'
import { useMessages, useParts } from '../../context/AppContext'

/** Carries the network away as a file and brings one back, or the article's. */
export function Files({ onOther }: { readonly onOther: () => void }) {
  const parts = useParts()
  const { network } = useMessages()
  const chooser = useRef<HTMLInputElement>(null)
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
    saveFile('backflow.json', 'application/json', [text])
  }
  return (
    <div className="networkFiles">
      <button type="button" className="smallButton" onClick={() => chooser.current?.click()}>
        {network.open}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file may be chosen again.
          if (file) void openFile(file, parts).then(() => (currentTarget.value = ''))
          onOther()
        }}
      />
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
