import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useMessages } from '../context/AppContext'
import { AriaLocale } from '../parts/AriaLocale'
import { Legend } from '../parts/Legend'
import { translateOf } from '../parts/translateOf'
import '../parts/modal.css'
import './help.css'

interface Props {
  onClose(): void
}

/** All keys, in a dialog. */
export function HelpDialog({ onClose }: Props) {
  const { menu, help, legend } = useMessages()
  const { keyNames, keys, graphKeys, presenterKeys } = help
  const rows: readonly (readonly [readonly string[], string])[] = [
    [[keyNames.space], keys.playPause],
    [['→', keyNames.pageDown], keys.next],
    [['←', keyNames.pageUp], keys.back],
    [[`${keyNames.shift} →`], keys.nextPhase],
    [[`${keyNames.shift} ←`], keys.backPhase],
    [[keyNames.home], keys.first],
    [[keyNames.end], keys.last],
    [['F'], keys.fold],
    [['N'], keys.nextSample],
    [[`${keyNames.shift} N`], keys.previousSample],
    [['P'], keys.present],
    [[keyNames.escape], keys.leave],
    [[`${keyNames.ctrl} Z`, `${keyNames.command} Z`], keys.undo],
    [[`${keyNames.shift} ${keyNames.ctrl} Z`, `${keyNames.shift} ${keyNames.command} Z`], keys.redo],
    [['?'], keys.help],
  ]
  const graphRows: readonly (readonly [readonly string[], string])[] = [
    [['→'], graphKeys.along],
    [['←'], graphKeys.against],
    [['↑', '↓'], graphKeys.siblings],
    [[keyNames.home, keyNames.end], graphKeys.ends],
    [[keyNames.enter], graphKeys.edit],
    [[keyNames.escape], graphKeys.leave],
    [[keyNames.drag], graphKeys.drag],
    [['↑', '↓'], graphKeys.step],
    [['+', '−'], graphKeys.zoom],
    [['0'], graphKeys.whole],
  ]
  const presenterRows: readonly (readonly [readonly string[], string])[] = [
    [[keyNames.space, keyNames.pageDown], presenterKeys.next],
    [['T'], presenterKeys.sentence],
    [['D'], presenterKeys.describe],
    [['B', '.'], presenterKeys.blank],
    [['P', keyNames.escape], presenterKeys.leave],
  ]
  return (
    <AriaLocale>
      <ModalOverlay className="modalOverlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
        <Modal className="modal">
          <Dialog className="helpDialog" aria-label={help.title}>
            <Heading slot="title">{help.title}</Heading>
            <p className="hint">{help.intro}</p>
            <Keys caption={help.title} rows={rows} />
            <h3>{help.graphTitle}</h3>
            <Keys caption={help.graphTitle} rows={graphRows} />
            <h3>{help.presenterTitle}</h3>
            <Keys caption={help.presenterTitle} rows={presenterRows} />
            <h3>{legend.title}</h3>
            <Legend />
            <p className="hint">
              <a href="./licences.txt">{help.licences}</a>
            </p>
            <p className="dialogEnd">
              <button type="button" className="textButton" onClick={onClose}>
                {menu.close}
              </button>
            </p>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  )
}

interface KeysProps {
  readonly caption: string
  readonly rows: readonly (readonly [readonly string[], string])[]
}

function Keys({ caption, rows }: KeysProps) {
  return (
    <table className="keys">
      <caption className="visuallyHidden">{caption}</caption>
      <tbody>
        {rows.map(([names, does]) => (
          <tr key={does}>
            <th scope="row">
              {names.map((name) => (
                <kbd key={name} translate={translateOf(name)}>
                  {name}
                </kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
