import { useId, useState } from 'react'
import { BUGS } from '../../../mistakes/bugs/bugs'
import { bugsIn, bugsToldApart } from '../../../mistakes/bugs/claims'
import { runProgram } from '../../../session/bugLabActs'
import { shownProblem } from '../../../session/moment'
import { LARGEST_SEED } from '../../../session/randomProblem'
import { secretBug } from '../../../session/wrongPrograms'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { Choice } from '../../parts/Choice'
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
  const seed = typed ?? String(typeof program === 'number' ? program : 1)
  const wanted = /^\d{1,6}$/.test(seed) ? Number(seed) : null
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
  return (
    <form
      className="secret"
      aria-label={bugLab.secretGroup}
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted !== null && isPossible) draw(wanted)
      }}
    >
      <div className="seedRow">
        <label htmlFor={id}>{menu.seed}</label>
        <input
          id={id}
          className="plainInput"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          value={seed}
          aria-invalid={wanted === null}
          aria-describedby={`${id}hint`}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" className="textButton" disabled={wanted === null || !isPossible}>
          {menu.draw}
        </button>
        <button
          type="button"
          className="textButton"
          disabled={wanted === null || !isPossible}
          onClick={() => wanted !== null && drawNext(wanted)}
        >
          {menu.drawNext}
        </button>
      </div>
      <p className="hint" id={`${id}hint`}>
        {wanted === null ? menu.seedProblem : isPossible ? bugLab.secretHint : bugLab.tooFew}
      </p>
    </form>
  )
}
