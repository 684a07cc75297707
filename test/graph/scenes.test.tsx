import { describe, expect, it } from 'vitest'
import { articleExample, quantitiesOf, topologyOf, type Problem, type QuantityId } from '../../src/engine'
import type { Scene } from '../../src/graph/marks'

import type { GraphWords } from '../../src/graph/words'
import { symbolParts } from '../../src/notation/symbols'
import {
  createPictureGraph,
  pictureAtStart,
  pictureWriting,
  plainWords,
  problemOf,
  ROOMS,
  type Writing,
} from './support'
import { svgLines } from './svgLines'

/** Opened in a browser, a file is dressed in the page's own sheets. */
const HEAD = `<?xml-stylesheet href="../../../src/ui/app/theme.css"?>
<?xml-stylesheet href="../../../src/ui/network/graph.css"?>
<?xml-stylesheet href="../../../src/ui/network/over.css"?>
<!--
  Guards the picture only: what stands where, in which class and order. Quantities are written as #, since no number of
  our own may vouch for itself. Look at it before it is renewed by: npx vitest run test/graph -u
-->
`

const UPRIGHT = { room: ROOMS[2]! }
const OWN_BIASES = { problem: problemOf([2, 3, 1], 'neuron') }

describe('the picture', () => {
  it.each<[string, QuantityId | null, Writing]>([
    ['the start', null, {}],
    ['a net with half of its numbers’ way behind them', 'net.h1', { progress: 0.4 }],
    ['an output', 'out.o1', {}],
    ['the gradient of w5', 'grad.w5', {}],
    ['two paths that meet at h1', 'dE_dout.h1', {}],
    ['two paths that meet at h1, upright', 'dE_dout.h1', UPRIGHT],
    ['the update half-way', 'next.w7', { progress: 0.9 }],
    ['the check', 'next.error', {}],
    ['a gradient where each neuron has its bias', 'grad.b_h2', OWN_BIASES],
  ])('of %s is the one that was looked at', async (title, written, writing) => {
    const name = title.replaceAll(/[^a-z0-9]+/gi, '-')
    await expect(drawingOf(written, writing)).toMatchFileSnapshot(`./scenes/${name}.svg`)
  })
})

function drawingOf(written: QuantityId | null, writing: Writing): string {
  const problem = writing.problem ?? articleExample
  const looks = { ...writing, words: wordsFor(problem) }
  const scene = written === null ? pictureAtStart(looks) : pictureWriting(written, looks)
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('xmlns', svg.namespaceURI!)
  svg.setAttribute('class', 'network')
  svg.setAttribute('data-orientation', isUpright(scene) ? 'upright' : 'wide')
  createPictureGraph(svg).draw(scene, { lit: null, tabStop: 'i1' })
  return `${HEAD}${svgLines(svg).replaceAll(UPDATED, '')}\n`
}

function isUpright({ width, height }: Scene): boolean {
  return height > width
}

/** What tells a new number's # from an old one's, where the words are read alone. */
const UPDATED = '\u2060'

/** The page's symbols, and # for every number. */
function wordsFor({ shape, biasRule }: Problem): GraphWords {
  const quantities = quantitiesOf(topologyOf(shape, biasRule), biasRule)
  return {
    ...plainWords,
    number: (id) => (id.startsWith('next.') ? `#${UPDATED}` : '#'),
    signed: (value) => (value < 0 ? '−#' : '+#'),
    symbol: (id) => {
      const quantity = quantities.get(id)
      return quantity ? symbolParts(quantity) : plainWords.symbol(id)
    },
  }
}
