import { PHASES } from '../../narration/en/names'
import { writeCount } from '../../writeCount'
import { graphEn } from './graph'

export { narrationEn } from '../../narration/en/en'

/** What the first view says. */
export const stageEn = {
  app: {
    scenarios: 'Scenarios',
    network: 'Network',
    panels: 'Panels',
    name: 'Backflow',
    tagline: 'backpropagation, one number at a time',
    pageTitle: 'Backflow: backpropagation, one number at a time',
    undo: 'Undo',
    redo: 'Redo',
    copyLink: 'Copy link',
    copied: 'Link copied',
    settings: 'Settings',
    help: 'Help',
    legend: 'Legend',
    actions: 'Actions',
  },

  /** What the tabs of the panels say. */
  panels: {
    try: 'Try this',
    values: 'Values',
    samples: 'Samples',
    training: 'Training',
    plane: 'Plane',
    slope: 'Slope',
    compare: 'Compare',
    rules: 'Network',
    bugs: 'Bug lab',
    curve: 'Curve',
  },

  transport: {
    label: 'Player',
    play: 'Play',
    pause: 'Pause',
    next: 'Next step',
    back: 'Step back',
    first: 'To the start',
    last: 'To the end',
    restart: 'Restart',
    nextIteration: 'Next iteration',
    previousIteration: 'Previous iteration',
    speed: 'Speed',
    speedOf: ({ speed }: { speed: number }) => `${speed}×`,
    granularity: 'Step by',
    granularities: { number: 'Number', node: 'Node', layer: 'Layer', phase: 'Phase' },
    phases: PHASES,
    shortPhases: {
      forward: 'Forward',
      'backward-output': '← Output',
      'backward-hidden': '← Hidden',
      batch: 'Samples',
      update: 'Update',
      check: 'Check',
    },
    tape: 'Steps of this iteration',
    tapeValue: ({ step, total, title }: { step: number; total: number; title: string }) =>
      `Step ${step} of ${total}: ${title}`,
    tapeStart: 'At the start',
    stepOf: ({ step, total }: { step: number; total: number }) => `Step ${step} of ${total}`,
    phaseAndStep: ({ phase, step, total }: { phase: string; step: number; total: number }) =>
      `${phase} · step ${step} of ${total}`,
    iteration: ({ iteration }: { iteration: number }) => `Iteration ${writeCount(iteration)}`,
  },

  error: {
    total: 'Total error E',
    unknown: 'not yet computed',
  },

  formula: {
    title: 'Formula',
    fold: 'Formula in full',
    startTitle: ({ iteration }: { iteration: number }) =>
      iteration === 0
        ? 'Ready for the first step'
        : `${writeCount(iteration)} ${iteration === 1 ? 'update' : 'updates'} done`,
    startOfIteration: ({ iteration }: { iteration: number }) =>
      `Press Next to go through iteration ${writeCount(iteration)}.`,
    reached: 'What the network answers now',
    madeFrom: 'Made from',
    thisMove: 'Numbers of this move',
  },

  graph: graphEn,
}
