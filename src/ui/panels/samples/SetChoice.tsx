import { useState } from 'react'
import { SAMPLE_SETS, type SampleSet } from '../../../content/sampleSets'
import { exampleWith, type ProblemError } from '../../../engine'
import { shownProblem } from '../../../session/moment'
import { useApp, useMessages } from '../../context/AppContext'
import { Choice } from '../../parts/Choice'
import { useSaidOnce } from '../../parts/useSaidOnce'
import { fits, setOf, shapeOf } from './sets'
import { useSamples } from './useSamples'

const OWN = 'own'

interface Props {
  onRefused(refused: ProblemError | null): void
}

/** Samples with a name. Those that are made for another network ask before they change it. */
export function SetChoice({ onRefused }: Props) {
  const { samples: words } = useMessages()
  const problem = useApp(shownProblem)
  const { learn, change, rebuild } = useSamples()
  const [asked, setAsked] = useState<SampleSet | null>(null)
  const loudness = useSaidOnce(asked)
  const current = setOf(problem)
  const choose = (id: string): void => {
    const set = SAMPLE_SETS.find((one) => one.id === id)
    onRefused(null)
    setAsked(set && !fits(set, problem) ? set : null)
    if (!set || !fits(set, problem)) return
    void learn().then((isThere) => isThere && onRefused(change({ samples: set.samples })))
  }
  const nameOf = (set: SampleSet): string =>
    fits(set, problem) ? words.sets[set.id] : words.setFor({ set: words.sets[set.id], shape: shapeOf(set) })
  return (
    <>
      <Choice
        label={words.set}
        value={asked?.id ?? current?.id ?? OWN}
        options={[
          ...(current ? [] : [{ id: OWN, text: words.own }]),
          ...SAMPLE_SETS.map((set) => ({ id: set.id, text: nameOf(set) })),
        ]}
        onChange={choose}
      />
      {asked && (
        <div className="sampleQuestion" role="group" aria-label={words.sets[asked.id]}>
          <p role="status" aria-live={loudness}>
            {words.otherShape({ set: words.sets[asked.id], shape: shapeOf(asked) })}
          </p>
          <button
            type="button"
            className="smallButton"
            onClick={() => {
              setAsked(null)
              void rebuild(exampleWith(asked.network), onRefused)
            }}
          >
            {words.change}
          </button>
          <button type="button" className="smallButton" onClick={() => setAsked(null)}>
            {words.leave}
          </button>
        </div>
      )}
    </>
  )
}
