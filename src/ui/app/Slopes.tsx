import { useApp, useMessages, useParts } from '../context/AppContext'
import { LandscapePanel } from '../panels/landscape/LandscapePanel'
import { SlopePanel } from '../panels/slope/SlopePanel'
import { Segments } from '../parts/Segments'

/**
 * E over one weight, or over two as a map: two panels under one tab, since they are two looks at the same. Links and lessons
 * name either.
 */
export function Slopes() {
  const { store } = useParts()
  const { slope } = useMessages()
  const isMap = useApp((state) => state.panel === 'landscape')
  // They have one tab: what is folded above the one is folded above the other.
  const turnTo = (panel: 'slope' | 'landscape'): void => {
    const { foldedBeside, setPanel, toggleFold } = store.getState()
    setPanel(panel)
    if (foldedBeside.includes('slope') !== foldedBeside.includes('landscape')) toggleFold()
  }
  return (
    <div className="slopePanel">
      <Segments
        label={slope.over}
        value={isMap ? 'landscape' : 'slope'}
        options={[
          { value: 'slope', text: slope.oneWeight },
          { value: 'landscape', text: slope.twoWeights },
        ]}
        onChange={turnTo}
      />
      {isMap ? <LandscapePanel /> : <SlopePanel />}
    </div>
  )
}
