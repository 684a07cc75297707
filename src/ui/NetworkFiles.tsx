import { Button, FileTrigger } from 'react-aria-components'
import { writeNetworkFile } from '../config/networkFile'
import { writtenAt } from '../state/moment'
import { useMessages, useParts } from './AppContext'
import { openFile } from './openFile'
import { saveFile } from './saveFile'

/** Carries the network away as a file, and brings one back. */
export function NetworkFiles({ onDone }: { readonly onDone: () => void }) {
  const parts = useParts()
  const { files } = useMessages()
  const save = (): void => {
    const state = parts.store.getState()
    const text = writeNetworkFile({ ...state, written: writtenAt(state) })
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
