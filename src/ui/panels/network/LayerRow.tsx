import { ACTIVATIONS, type ActivationName, type LayerKind } from '../../../engine'
import { useMessages } from '../../context/AppContext'
import { Icon } from '../../parts/icons'
import { PictureChoice } from '../../parts/PictureChoice'
import { ActivationCurve } from './ActivationCurve'
import { Stepper } from './Stepper'
import { useKeys } from './useKeys'
import type { Reshape } from './useReshape'

interface Props {
  /** What the spin button is called in the document, so that others can give it the focus. */
  readonly id: string
  readonly layer: number
  readonly kind: LayerKind
  readonly title: string
  readonly size: number
  /** Null for the inputs, which are sent on as they are. */
  readonly activation: ActivationName | null
  readonly isChanged: boolean
  readonly reshape: Reshape
  onRemove(): void
}

/** A layer: how many neurons it has, what they make of their nets, and for a hidden one the way out. */
export function LayerRow({ id, layer, kind, title, size, activation, isChanged, reshape, onRemove }: Props) {
  const { network } = useMessages()
  const choices = ACTIVATIONS.filter((name) => kind === 'output' || name !== 'softmax')
  const keys = useKeys((key) => {
    if (kind !== 'hidden') return false
    if (key === 'Delete') onRemove()
    else if (key === 'Insert') reshape.insert(layer)
    else return false
    return true
  })
  return (
    <div ref={keys} className={isChanged ? 'layerRow changed' : 'layerRow'} role="group" aria-label={title}>
      <span className="networkLabel">{title}</span>
      <Stepper
        id={id}
        label={kind === 'input' ? network.inputCount : network.sizeOf({ row: title })}
        value={size}
        fewer={network.fewer({ row: title })}
        more={network.more({ row: title })}
        canShrink={reshape.canResize(layer, -1)}
        canGrow={reshape.canResize(layer, 1)}
        onStep={(by) => reshape.resize(layer, by)}
      />
      {activation === null ? (
        <span className="asTheyAre">{network.asTheyAre}</span>
      ) : (
        <PictureChoice
          label={network.activationOf({ row: title })}
          value={activation}
          options={choices.map((name) => ({
            id: name,
            text: network.activations[name],
            picture: <ActivationCurve name={name} />,
          }))}
          onChange={(name) => reshape.activate(layer, name)}
        />
      )}
      {kind === 'hidden' && (
        <button type="button" className="removeLayer" aria-label={network.remove({ row: title })} onClick={onRemove}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
