import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useMessages } from '../context/AppContext'
import { AriaLocale } from '../parts/AriaLocale'
import { Icon } from '../parts/icons'
import { Legend } from '../parts/Legend'
import { translateOf } from '../parts/translateOf'
import { useMedia } from '../parts/useMedia'
import '../parts/modal.css'
import './help.css'

interface Props {
  onClose(): void
}

/** What the page is, and all that fingers and keys do, in a dialog. */
export function HelpDialog({ onClose }: Props) {
  const { menu, help, legend } = useMessages()
  const { keyNames, keys, graphKeys, presenterKeys, touchNames, touchKeys } = help
  const hasFingers = useMedia('(any-pointer: coarse)')
  const touchRows: readonly (readonly [readonly string[], string])[] = [
    [[touchNames.tap], touchKeys.tap],
    [[keyNames.drag], touchKeys.drag],
    [[keyNames.drag], touchKeys.tape],
    [[touchNames.pinch], touchKeys.pinch],
    [[touchNames.pull], touchKeys.pull],
  ]
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
    [['A', 'B', 'C'], presenterKeys.choose],
    [['1', '2', '3'], presenterKeys.hands],
    [[keyNames.enter], presenterKeys.lock],
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
            <header className="dialogHead">
              <Heading slot="title">{help.title}</Heading>
              <button type="button" className="iconButton" aria-label={menu.close} onClick={onClose}>
                <Icon name="close" />
              </button>
            </header>
            <p>{help.about}</p>
            {hasFingers && (
              <>
                <h3>{help.touchTitle}</h3>
                <Keys caption={help.touchTitle} rows={touchRows} />
              </>
            )}
            <h3>{help.keysTitle}</h3>
            <p className="hint">{help.intro}</p>
            <Keys caption={help.keysTitle} rows={rows} />
            <h3>{help.graphTitle}</h3>
            <Keys caption={help.graphTitle} rows={graphRows} />
            <h3>{help.presenterTitle}</h3>
            <p className="hint">{help.presenterIntro}</p>
            <Keys caption={help.presenterTitle} rows={presenterRows} />
            <h3>{legend.title}</h3>
            <Legend />
            <p className="hint">
              <a href="./licences.txt">{help.licences}</a>
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
