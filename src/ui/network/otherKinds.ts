import './otherKinds.css'

export { dressedLayout } from '../../graph/kinds/dress'
export { formsFor } from '../../graph/kinds/otherLayout'
