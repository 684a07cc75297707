import { BATCHES, learnsTogether, samplesOf, SCHEDULES, type ProblemError } from '../../../engine'
import { shownProblem } from '../../../session/moment'
import { useApp, useMessages } from '../../context/AppContext'
import { Segments } from '../../parts/Segments'
import { ScheduleSign } from './ScheduleSign'
import type { ChangeSamples } from './useSamples'
import './learning.css'

interface Props {
  readonly change: ChangeSamples
  onRefused(refused: ProblemError | null): void
}

/** How an iteration learns several samples: an update after each, or one for all of them. */
export function LearningChoice({ change, onRefused }: Props) {
  const { samples: words } = useMessages()
  const problem = useApp(shownProblem)
  const count = samplesOf(problem).length
  const { batch = 'sum', turn = 0 } = problem
  const isTogether = learnsTogether(problem)
  const schedule = isTogether ? 'all-together' : 'one-by-one'
  const sentences = {
    'one-by-one': words.oneByOne({ next: turn + 1 }),
    'all-together': words.allTogether[batch]({ count }),
  }
  return (
    <section className="learning" aria-label={words.learns}>
      <div className="learningHead">
        <h3>{words.learns}</h3>
        <Segments
          label={words.learns}
          value={schedule}
          options={SCHEDULES.map((one) => ({ value: one, text: words.schedules[one] }))}
          onChange={(one) => onRefused(change({ schedule: one }))}
        />
      </div>
      <div className="schedules">
        {SCHEDULES.map((one) => (
          <div key={one} className={one === schedule ? 'schedule chosen' : 'schedule'}>
            <ScheduleSign of={one} />
            <p>{sentences[one]}</p>
          </div>
        ))}
      </div>
      {isTogether && (
        <div className="learningHead">
          <span>{words.gradients}</span>
          <Segments
            label={words.gradients}
            value={batch}
            options={BATCHES.map((one) => ({ value: one, text: words.batches[one] }))}
            onChange={(one) => onRefused(change({ batch: one }))}
          />
        </div>
      )}
    </section>
  )
}
