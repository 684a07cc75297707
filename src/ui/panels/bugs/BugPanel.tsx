import { shownProblem } from '../../../session/moment'
import { useApp, useMessages } from '../../context/AppContext'
import { learnedTape } from '../../../session/learnedTape'
import { MathText } from '../../parts/MathText'
import { TapeEnd } from '../../parts/TapeEnd'
import { ChangedLine } from './ChangedLine'
import { NudgeTable } from './NudgeTable'
import { ProgramChoice } from './ProgramChoice'
import { WhichIsIt } from './WhichIsIt'
import './bugs.css'

/** Wrong programs, by name or in secret: measured slopes say of which weights they claim another gradient, and so which it is. */
export function BugPanel() {
  const { bugLab } = useMessages()
  const program = useApp((state) => shownProblem(state).program)
  const updateOrder = useApp((state) => shownProblem(state).updateOrder)
  const tape = useApp(learnedTape)
  return (
    <div className="bugPanel">
      {program === undefined && <p className="hint">{bugLab.opening}</p>}
      <ProgramChoice />
      {updateOrder === 'output-first' && (
        <p className="hint">
          <MathText>{bugLab.outputFirst}</MathText>
        </p>
      )}
      {typeof program === 'string' && <ChangedLine bug={program} />}
      {/* What would be claimed lies behind the end. */}
      {tape.endsBefore ? <TapeEnd tape={tape} /> : <NudgeTable />}
      {typeof program === 'number' && <WhichIsIt />}
    </div>
  )
}
