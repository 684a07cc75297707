import type { Problem, Tape } from '../../engine'
import { ghostsOf } from '../../graph/ghosts'
import { lookedMarks } from '../../graph/looked'
import type { Overlay, Scene } from '../../graph/marks'
import { overlayOf } from '../../graph/overlay'
import { pairChip, type Chip } from '../../graph/pairChip'
import { readingOf, type Reading } from '../../graph/reading'
import { sceneAt } from '../../graph/scene'
import { createOverlayGraph } from '../../graph/svg/overlayGraph'
import type { View } from '../../graph/view'
import type { Position } from '../../playback/position'
import type { AppState } from '../../session/appState'
import type { BugLab } from '../../session/bugLab'
import { momentOf, type Moment } from '../../session/moment'
import { questionAt } from '../../session/question'
import { tapeOf } from '../../session/selectors'
import { sightOf } from '../../session/sight'
import { answerPair } from './answerPair'
import { nudgePairs } from './nudgePairs'
import './otherKinds.css'
import '../parts/chain.css'
import '../parts/ghost.css'
import './over.css'
import './besideNumbers.css'

// Here, since a file of its own would have its address in the first script.
export { dressedLayout } from '../../graph/kinds/dress'
export { formsFor } from '../../graph/kinds/otherLayout'

/** What stands, and how it is shown. */
export interface Standing {
  readonly scene: Scene
  readonly view: View
}

/** What is drawn over the network while a step plays, because of it, and while edits are compared with what was before. */
export interface Over {
  draw(reading: Reading, standing: Standing, state: AppState): void
}

/** Whether all that one tape speaks of has a place here: under another rule there are other biases, and other kinds have other numbers. */
function hasNamesOf({ topology, quantities }: Tape, before: Tape): boolean {
  if (before.topology !== topology) return false
  return before.quantities === quantities || [...before.quantities.keys()].every((id) => quantities.has(id))
}

/** The picture at a place where nothing moves, the steps from another on having been played last. */
function stillAt(moment: Moment, from: number, view: View): { readonly scene: Scene; readonly reading: Reading } {
  const atRest: Position = { from, step: moment.step, progress: 1, beats: [] }
  const sight = sightOf(moment)
  return { scene: sceneAt(sight, atRest, view), reading: readingOf(sight, atRest) }
}

/** Draws over the network graph in this svg. */
export function createOver(svg: SVGSVGElement): Over {
  const graph = createOverlayGraph(svg)
  /** The picture before the edits: while a plate is dragged it stays the same. */
  let old: { readonly of: readonly unknown[]; readonly scene: Scene } | null = null

  /** What stands beside numbers in this picture: what is on its way moves over it. */
  let chips: { readonly of: readonly unknown[]; readonly drawn: readonly Chip[] } = { of: [], drawn: [] }
  /** How often had been nudged when a network was left: who comes back to it, by an undo, is not shown that again. */
  const left = new WeakMap<Problem, number>()
  let open: BugLab | null = null

  const chipsIn = (
    reading: Reading,
    { scene, view }: Standing,
    state: AppState,
    texts: Overlay['texts'],
  ): typeof chips => {
    const { answers, language, looks } = state
    const answer = answerPair(state, reading, view)
    const lab = looks.bugs.lab?.of === reading.tape.problem && reading.asked === null ? looks.bugs.lab : null
    const question = questionAt(state)
    // Played once more, what was said of it stays where it stood: the numbers on their way pass beside it.
    const replayed = question?.isReplayed && state.underway ? question : null
    const of = [replayed ?? scene, view.layout, answer && answers, language, lab?.measured]
    if (of.every((each, i) => each === chips.of[i])) return chips
    if (open && open.of !== lab?.of) left.set(open.of, open.times)
    open = lab
    const isNew = lab !== null && lab.times > (left.get(lab.of) ?? 0)
    const value = lab?.latest ? reading.shows(lab.latest) : null
    const pairs = [...(answer ? [answer] : []), ...(isNew && value !== null ? nudgePairs(lab, value) : [])]
    const stood = replayed && stillAt(momentOf(state), replayed.step, view)
    return {
      of,
      drawn: pairs.map((pair) => pairChip(pair, stood?.scene ?? scene, stood?.reading ?? reading, view, texts)),
    }
  }

  const sceneBefore = (before: Moment, view: View, { language, decimals }: AppState): Scene => {
    const of = [before, view.layout, language, decimals]
    if (!old || old.of.some((each, i) => each !== of[i])) old = { of, scene: stillAt(before, before.step, view).scene }
    return old.scene
  }

  return {
    draw(reading, standing, state) {
      const { scene, view } = standing
      const { before, kept, lit, looks, lesson } = state
      const { tape } = reading
      const { lab } = looks.bugs
      const measured = lab?.of === tape.problem ? lab.measured : []
      const flagged = measured.filter(({ isFlagged }) => isFlagged).map(({ weight }) => weight)
      const overlay = overlayOf(reading, view, flagged)
      // A tape that ends early has no names for the numbers behind its end.
      const isComparable = before && !tape.endsBefore && hasNamesOf(tape, tapeOf(before))
      const ghosts = isComparable ? ghostsOf(scene, sceneBefore(before, view, state), tape, view, overlay) : []
      const shown = kept ? ghosts.map((ghost) => ({ ...ghost, className: `${ghost.className} kept` })) : ghosts
      const texts = [...overlay.texts, ...shown]
      chips = chipsIn(reading, standing, state, texts)
      const { drawn } = chips
      graph.draw(
        {
          ...overlay,
          paths: [...lookedMarks(lesson, scene, view), ...overlay.paths, ...drawn.flatMap((chip) => chip.paths)],
          texts: [...texts, ...drawn.flatMap((chip) => chip.texts)],
        },
        lit,
      )
    },
  }
}
