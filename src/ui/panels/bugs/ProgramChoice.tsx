import { useId, useState } from 'react'
import { BUGS } from '../../../mistakes/bugs/bugs'
import { bugsIn, bugsToldApart } from '../../../mistakes/bugs/claims'
import { runProgram } from '../../../session/bugLabActs'
import { shownProblem } from '../../../session/moment'
import { LARGEST_SEED } from '../../../session/randomProblem'
import { secretBug } from '../../../session/wrongPrograms'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { Choice } from '../../parts/Choice'
import { isForeignKey } from '../../parts/isForeignKey'
import { LastingButton } from '../../parts/LastingButton'
import { useCount } from '../../parts/useCount'
import '../../parts/numberEntry.css'
import '../../parts/plainInput.css'

const RIGHT = 'right'
const SECRET = 'secret'

/** Which program runs: the right one, one of the wrong ones, or one that belongs to a seed. */
export function ProgramChoice() {
  const { store } = useParts()
  const { bugLab } = useMessages()
  const problem = useApp(shownProblem)
  const { program } = problem
  const isSecret = typeof program === 'number'
  // One that is not wrong here can only come from a link.
  const offered = bugsIn(problem)
  return (
    <>
      <Choice
        label={bugLab.program}
        value={isSecret ? SECRET : (program ?? RIGHT)}
        options={[
          { id: RIGHT, text: bugLab.right },
          ...BUGS.filter((bug) => offered.includes(bug) || bug === program).map((bug) => ({
            id: bug,
            text: bugLab.bugs[bug].title,
          })),
          ...(isSecret ? [{ id: SECRET, text: bugLab.secret({ seed: program }) }] : []),
        ]}
        onChange={(id) => {
          const bug = BUGS.find((one) => one === id)
          if (bug) runProgram(store, bug)
          else if (id === RIGHT) runProgram(store, null)
        }}
      />
      <Secret />
    </>
  )
}

/** The seed that is shown is the one that is drawn; the next one is the one after it that can be found out on these numbers. */
function Secret() {
  const { store } = useParts()
  const { bugLab, menu } = useMessages()
  const problem = useApp(shownProblem)
  const { program } = problem
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const text = typed ?? String(typeof program === 'number' ? program : 1)
  const { count: wanted, problem: seedProblem } = useCount(text, LARGEST_SEED, menu.seedProblem)
  const told = bugsToldApart(problem)
  const isPossible = told.length > 1
  const draw = (from: number): void => {
    runProgram(store, from)
    setTyped(null)
  }
  const drawNext = (from: number): void => {
    let next = from
    do next = (next + 1) % (LARGEST_SEED + 1)
    while (!told.includes(secretBug(next, problem)) && next !== from)
    draw(next)
  }
  const drawWanted = (): void => {
    seedProblem.left()
    if (wanted !== null && isPossible) draw(wanted)
  }
  // No form: a frame may forbid those.
  return (
    <div className="secret" role="group" aria-label={bugLab.secretGroup}>
      <div className="seedRow">
        <label htmlFor={id}>{menu.seed}</label>
        <input
          id={id}
          className="plainInput"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={seedProblem.said !== null}
          aria-describedby={seedProblem.id}
          onChange={({ currentTarget }) => {
            seedProblem.typed()
            setTyped(currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isForeignKey(event.nativeEvent)) drawWanted()
          }}
          onBlur={seedProblem.left}
        />
        <LastingButton className="textButton" isDisabled={wanted === null || !isPossible} onPress={drawWanted}>
          {menu.draw}
        </LastingButton>
        <LastingButton
          className="textButton"
          isDisabled={wanted === null || !isPossible}
          onPress={() => wanted !== null && drawNext(wanted)}
        >
          {menu.drawNext}
        </LastingButton>
      </div>
      {seedProblem.said === null ? (
        <p className="hint" id={seedProblem.id}>
          {isPossible ? bugLab.secretHint : bugLab.tooFew}
        </p>
      ) : (
        <p className="numberProblem" role="alert" aria-live={seedProblem.loudness} id={seedProblem.id}>
          {seedProblem.said}
        </p>
      )}
    </div>
  )
}
