import { useEffect } from 'react'
import { learnsTogether, samplesOf } from '../../../engine'
import { sampleAt, shownProblem } from '../../../session/moment'
import { turnSample } from '../../../session/networkActs'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { Icon } from '../../parts/icons'
import { useSaidOnce } from '../../parts/useSaidOnce'
import { turnSamples } from './sampleKeys'
import './sampleStrip.css'

/** More dots than these can't be told apart: from then on the number is enough. */
const MOST_DOTS = 12
/** With so many inputs the first one stands where the dots would be. */
const CROWDED = 3

/** Which sample is on the drawing, and the way to the others, over the column of inputs. There is none where there is one sample. */
export function SampleStrip() {
  const { store } = useParts()
  const { samples: words } = useMessages()
  const count = useApp((state) => samplesOf(state.start.problem).length)
  const inputs = useApp((state) => state.start.problem.shape[0]!)
  const shown = useApp(sampleAt)
  const isLearned = useApp((state) => {
    const problem = shownProblem(state)
    return learnsTogether(problem) || sampleAt(state) === (problem.turn ?? 0)
  })
  const loudness = useSaidOnce(`${shown} ${count} ${isLearned}`)
  const isThere = count > 1
  useEffect(() => (isThere ? turnSamples(store) : undefined), [store, isThere])
  if (!isThere) return null
  return (
    <div
      className={isLearned ? 'sampleStrip' : 'sampleStrip looked'}
      role="group"
      aria-label={words.strip}
      data-crowded={inputs > CROWDED || undefined}
    >
      <div className="sampleTurn">
        <button type="button" aria-label={words.previous} onClick={() => turnSample(store, -1)}>
          <Icon name="back" />
        </button>
        <output aria-live={loudness} title={isLearned ? undefined : words.notLearned}>
          <span>{words.stripOf({ sample: shown + 1, count })}</span>
          {!isLearned && <span className="visuallyHidden">{words.heardNotLearned}</span>}
        </output>
        <button type="button" aria-label={words.next} onClick={() => turnSample(store, 1)}>
          <Icon name="next" />
        </button>
      </div>
      {count <= MOST_DOTS && inputs < CROWDED && (
        <div className="sampleDots" aria-hidden="true">
          {Array.from({ length: count }, (_, i) => (
            <span key={i} className={i === shown ? 'here' : undefined} />
          ))}
        </div>
      )}
    </div>
  )
}
