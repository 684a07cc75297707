import { Button, FileTrigger } from 'react-aria-components'
import { writeNetworkFile } from '../../formats/networkFile'
import { figuresOf } from '../../session/figures'
import { writtenAt } from '../../session/moment'
import { useMessages, useParts } from '../context/AppContext'
import { openFile } from '../../browser/openFile'
import { saveFile } from '../../browser/saveFile'

/** Carries the network away as a file, and brings one back. */
export function NetworkFiles({ onDone }: { readonly onDone: () => void }) {
  const parts = useParts()
  const { files } = useMessages()
  const save = (): void => {
    const state = parts.store.getState()
    const { start, iteration, recorded } = state
    const { problem, scenario } = start
    const text = writeNetworkFile({
      problem,
      scenario,
      iteration,
      sample: state.sample,
      written: writtenAt(state),
      recorded,
      figures: figuresOf(state),
    })
    saveFile('backflow.json', 'application/json', [text])
  }
  return (
    <>
      <div className="fileActions">
        <Button className="textButton" onPress={save}>
          {files.saveNetwork}
        </Button>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(chosen) => {
            const file = chosen?.[0]
            if (file) void openFile(file, parts).then(onDone)
          }}
        >
          <Button className="textButton">{files.openNetwork}</Button>
        </FileTrigger>
      </div>
      <p className="hint">{files.networkHint}</p>
    </>
  )
}
