import type { Figure } from '../comparing/figure'
import { readFigures } from '../comparing/readFigures'
import { writeFigure } from '../comparing/writeFigure'
import { recordIteration, rightProblem, type Problem } from '../engine'
import { LINK_LIMITS } from './limits'
import { Refused } from './refusal'

/** Printed figures as a part of a link: `grad.w5=0.0822;-delta.o1@3=0.14`. Names from a source are escaped. */
export function writeLinked(figures: readonly Figure[]): string {
  return figures
    .map((figure) => writeFigure({ ...figure, there: figure.there && encodeURIComponent(figure.there) }))
    .join(';')
}

/** Whether a link can carry so many. */
export function fitsLink(figures: readonly Figure[]): boolean {
  return writeLinked(figures).length <= LINK_LIMITS.mostFigureCharacters
}

/** Reads that part again. */
export function readLinked(text: string, problem: Problem): readonly Figure[] {
  const { quantities } = recordIteration(rightProblem(problem))
  return readFigures(text, quantities, 'program').map((read) => {
    if ('flaw' in read) throw new Refused('figures', read.flaw.text, 'unreadable')
    return read.figure
  })
}
