import { useId, useState, type KeyboardEvent } from 'react'
import type { Bug, Problem } from '../../../engine'
import type { Messages } from '../../../i18n/pieces'
import { BUGS } from '../../../mistakes/bugs/bugs'
import { bugsIn } from '../../../mistakes/bugs/claims'
import { isFlagged } from '../../../mistakes/bugs/isFlagged'
import { nudge } from '../../../mistakes/bugs/nudge'
import { writeNumber } from '../../../notation/numbers'
import { labOf } from '../../../session/bugLab'
import { contradiction, suppose } from '../../../session/bugLabActs'
import { shownProblem } from '../../../session/moment'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { hasModifier } from '../../parts/hasModifier'
import { RadioChoices } from '../../parts/RadioChoices'
import { useSaidOnce } from '../../parts/useSaidOnce'
import { ratioOf, writeRatio } from './ratio'

const DECIMALS = 9

/** The programs that are wrong in such a network as choices for a secret program. A wrong one is answered with a fact that contradicts it. */
export function WhichIsIt() {
  const { store } = useParts()
  const { bugLab } = useMessages()
  const problem = useApp(shownProblem)
  const supposed = useApp((state) => labOf(state).supposed)
  const [chosen, setChosen] = useState<Bug | null>(null)
  const id = useId()
  const check = (): void => {
    if (chosen) suppose(store, chosen)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !hasModifier(event)) check()
  }
  // No form: a frame may forbid those. Enter on a choice checks it all the same.
  return (
    <div className="whichIsIt" role="presentation" onKeyDown={onKeyDown}>
      <RadioChoices
        label={bugLab.which}
        value={chosen}
        options={bugsIn(problem)}
        titles={wordsOf(bugLab.bugs, 'title')}
        hints={wordsOf(bugLab.bugs, 'does')}
        onChange={setChosen}
      />
      <button
        type="button"
        className="textButton"
        aria-disabled={chosen === null}
        aria-describedby={id}
        onClick={check}
      >
        {bugLab.check}
      </button>
      <p className="hint" id={id} role="status" aria-live={useSaidOnce(supposed ?? bugLab)}>
        <MathText>{supposed ? against(problem, supposed, bugLab) : bugLab.whichHint}</MathText>
      </p>
    </div>
  )
}

/** Where this program would claim something else than the one that runs. */
function against(problem: Problem, supposed: Bug, bugLab: Messages['bugLab']): string {
  const fact = contradiction(problem, supposed)
  if (!fact) return bugLab.whichHint
  const { weight } = fact
  const slope = nudge(problem, weight)
  const beside = (gradient: number): { value: string; times: string | null; hasTimes: boolean } => {
    const ratio = ratioOf(gradient, slope)
    return {
      value: writeNumber(gradient, DECIMALS),
      times: ratio === null || !isFlagged(gradient, slope) ? null : writeRatio(ratio),
      hasTimes: ratio !== null,
    }
  }
  return bugLab.against({
    title: bugLab.bugs[supposed].title,
    weight,
    supposed: beside(fact.supposed),
    claimed: beside(fact.claimed),
  })
}

function wordsOf(bugs: Messages['bugLab']['bugs'], part: 'title' | 'does'): Readonly<Record<Bug, string>> {
  // Filled by name on the line below.
  const words = {} as Record<Bug, string>
  for (const bug of BUGS) words[bug] = bugs[bug][part]
  return words
}
