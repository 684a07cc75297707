import { expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { graphWords } from '../../src/ui/network/graphWords'
import { tapeFor } from '../../src/session/tapes'
import { articleExample, name } from '../../src/engine'
import { ENDS_BEFORE } from '../support/otherExamples'
import { sightAt } from '../support/sight'

it('the error of an output has its name on the drawing, also where the tape ends before it', () => {
  const id = name.error(tapeFor(ENDS_BEFORE).topology.layers.at(-1)![0]!)
  const [symbol, usual] = [ENDS_BEFORE, articleExample].map((problem) =>
    graphWords({ seen: sightAt(problem, 0), language: 'en', decimals: 9, orientation: 'wide' })
      .symbol(id)
      .map(({ text }) => text),
  )
  expect(symbol).toEqual(usual)
})
