import { learnedSample } from '../../../session/learnedTape'
import { useMemo, useRef } from 'react'
import { mostIterations } from '../../../engine'
import { knownWith, type Figure } from '../../../comparing/figure'
import { writeFigure } from '../../../comparing/writeFigure'
import { stepAfter } from '../../../session/moment'
import { sightNow } from '../../../session/selectors'
import { useApp, useLateWords, useParts } from '../../context/AppContext'
import { useLight } from '../../parts/useLight'
import { Counts, shownAs } from './Counts'
import { FigureRow } from './FigureRow'
import { useFollowing } from './followHere'
import { Guess } from './Guess'
import { useCompared } from './useCompared'
import { useOneStop } from './useOneStop'
import { VerdictSign } from './VerdictSign'
import './figureTable.css'

interface Props {
  readonly source: string
  readonly figures: readonly Figure[]
  /** Whether its marks are held back until somebody has guessed. */
  readonly isHidden: boolean
  onCheck(): void
  /** Null where its figures can't be removed. */
  readonly onRemove: ((figure: Figure) => void) | null
}

/** The figures of a list, in its order, beside the numbers here. */
export function FigureTable({ source, figures, isHidden, onCheck, onRemove }: Props) {
  const { store, trainer } = useParts()
  const words = useLateWords('compare')
  const start = useApp((state) => state.start)
  const iteration = useApp((state) => state.iteration)
  const sample = useApp(learnedSample)
  const played = useApp((state) => state.step)
  const longest = useApp((state) => mostIterations(state.start.problem))
  const sight = useApp(sightNow)
  const { only, guess: guessed } = useApp(({ looks }) => looks.compare)
  const { quantities } = sight.tape
  const rows = useCompared(figures)
  const names = useMemo(
    () => new Map(figures.flatMap(({ quantity, of, there }) => (there && of === 'value' ? [[quantity, there]] : []))),
    [figures],
  )
  const last = rows.map(({ figure, tape }) => knownWith(figure, tape ?? sight.tape))
  const steps = last.map((id) => stepAfter(start.problem, id, sample))
  const keys = figures.map(writeFigure)
  const here = rows.findIndex(({ figure }, i) => figure.iteration === iteration && steps[i] === played && played > 0)
  const list = useRef<HTMLDivElement>(null)
  useFollowing(list, keys[here] ?? null)
  const { focused, handlers } = useOneStop()
  const light = useLight()
  const shown = rows
    .map((row, i) => ({ row, i }))
    .filter(({ row }) => isHidden || only === null || shownAs(row) === only)
  const stop = focused ?? keys[here] ?? keys[shown[0]?.i ?? 0]

  const go = (figure: Figure, step: number): void => {
    if (figure.iteration > longest) return
    const state = store.getState()
    const more = figure.iteration - Math.max(state.recorded, state.iteration)
    if (more <= 0) state.enterIteration(figure.iteration, step, false)
    else
      trainer.train({
        iterations: figure.iteration - state.iteration,
        arriveAt: { iteration: figure.iteration, step },
      })
  }
  return (
    <div className="figureList" ref={list}>
      {!isHidden && <Counts rows={rows} />}
      <Guess
        rows={rows}
        guess={rows.find((_, i) => keys[i] === guessed) ?? null}
        quantities={quantities}
        isHidden={isHidden}
        onCheck={onCheck}
      />
      <div {...light}>
        <div role="toolbar" aria-orientation="vertical" aria-label={source} {...handlers}>
          <table className="figureTable">
            <caption className="visuallyHidden">{words.caption({ source })}</caption>
            <thead>
              <tr>
                <th>
                  <span className="visuallyHidden">{words.columns.mark}</span>
                </th>
                <th>{words.columns.there}</th>
                <th>{words.columns.here}</th>
                <th className="number">{words.columns.printed}</th>
                <th className="number">{words.columns.computed}</th>
                <th className="number">{words.columns.step}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ row, i }) => (
                <FigureRow
                  key={keys[i]}
                  id={keys[i]!}
                  row={row}
                  quantities={quantities}
                  names={names}
                  step={steps[i]!}
                  endsBefore={row.figure.iteration > longest ? longest : null}
                  isHere={i === here}
                  isStop={keys[i] === stop}
                  isHidden={isHidden}
                  isSeen={!isHidden || (row.figure.iteration === iteration && sight.shows(last[i]!) !== null)}
                  isGuess={keys[i] === guessed}
                  onGo={() => go(row.figure, steps[i]!)}
                  onGuess={() => store.getState().look('compare', { guess: keys[i]! })}
                  onRemove={onRemove && (() => onRemove(row.figure))}
                />
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {!isHidden && rows.some(({ cause }) => cause !== null) && <p className="hint">{words.guessed}</p>}
      {!isHidden && rows.some((row) => row.tape && row.verdict === 'follows') && (
        <p className="hint">
          <VerdictSign verdict="follows" /> {words.follows}
        </p>
      )}
    </div>
  )
}
