import { useEffect, useState } from 'react'
import { endsInSoftmax, samplesOf, type ProblemError, type Sample } from '../../../engine'
import { MOST_ROWS } from '../../../formats/sampleTable'
import { newGesture } from '../../../session/gesture'
import { learnKinds } from '../../../session/learnKinds'
import { shownProblem } from '../../../session/moment'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { LastingButton } from '../../parts/LastingButton'
import { RunCounts } from '../../parts/RunCounts'
import { LearningChoice } from './LearningChoice'
import { PasteBox } from './PasteBox'
import { SampleTable } from './SampleTable'
import { SetChoice } from './SetChoice'
import { useSamples } from './useSamples'
import { WrongSample } from './WrongSample'
import '../../parts/button.css'
import '../../parts/plainInput.css'
import '../../parts/visuallyHidden.css'
import './samples.css'

/** What the network learns from: its samples, what it answers to them now, and how an iteration takes them. */
export function SamplesPanel() {
  const { store } = useParts()
  const { samples: words } = useMessages()
  const problem = useApp(shownProblem)
  const { learn, change, widen } = useSamples()
  const [pasted, setPasted] = useState<string | null>(null)
  const [refused, setRefused] = useState<ProblemError | null>(null)
  const samples = samplesOf(problem)
  useEffect(() => {
    // A second sample may come at once. Whoever adds one is told where that can't be.
    learnKinds().catch(() => {})
  }, [])
  const learnFrom = async (wanted: readonly Sample[]): Promise<ProblemError | null> =>
    (await learn()) ? change({ samples: wanted }, newGesture('keys', 'samples')) : null
  const addRow = async (): Promise<void> => {
    if (!(await learn())) return
    // What was typed meanwhile stays.
    const now = shownProblem(store.getState())
    const rows = samplesOf(now)
    const { inputs, targets } = rows.at(-1)!
    // The shares that softmax aims at add up to 1 in no row of zeros.
    const blank = {
      inputs: inputs.map(() => 0),
      targets: endsInSoftmax(now) ? targets : targets.map(() => 0),
    }
    if (rows.length < MOST_ROWS) setRefused(change({ samples: [...rows, blank] }, newGesture('keys', 'samples')))
  }
  return (
    <div className="samplesPanel">
      <div className="sampleHead">
        <SetChoice onRefused={setRefused} />
        <span className="sampleCount">{words.count({ count: samples.length })}</span>
        <button
          type="button"
          className="smallButton"
          aria-expanded={pasted !== null}
          onClick={() => setPasted(pasted === null ? '' : null)}
        >
          {words.paste}
        </button>
        <LastingButton
          className="smallButton"
          aria-label={words.addRowHeard}
          isDisabled={samples.length >= MOST_ROWS}
          onPress={() => void addRow()}
        >
          {words.addRow}
        </LastingButton>
      </div>
      {pasted !== null && (
        <PasteBox key={pasted} text={pasted} onUse={learnFrom} onWiden={widen} onClose={() => setPasted(null)} />
      )}
      <WrongSample wrong={refused} />
      <SampleTable change={change} onAdd={() => void addRow()} onPasted={setPasted} />
      {samples.length > 1 && <LearningChoice change={change} onRefused={setRefused} />}
      <RunCounts />
    </div>
  )
}
