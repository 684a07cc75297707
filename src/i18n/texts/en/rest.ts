import type { Toned } from '../../toned'
import { firstScenariosEn } from './firstScenarios'
import { heardEn } from './heard'

/** What the first screen, the panel that is open first and notices say. */
export const restEn = {
  drop: 'Drop the network file here',
  present: 'Presenter mode',

  /** The first screen, before anything has been computed. */
  start: {
    eyebrow: 'Start',
    title: 'How a network learns from its error',
    counts: ({ inputs, outputs }: Counts): Toned => [
      `${inWords(inputs, 'input becomes', 'inputs become')} ${inWords(outputs, 'output', 'outputs', false)}. The error `,
      { tone: 'error', text: 'E' },
      ` says how far ${outputs === 1 ? 'this is from its target' : 'these are from their targets'}.`,
    ],
    passes: [
      { tone: 'forward', text: 'Forward →' },
      ' finds E, ',
      { tone: 'backward', text: 'back ←' },
      ' finds how fast E changes with each weight, the ',
      { tone: 'update', text: 'update' },
      ' moves the weights to lower E.',
    ] as Toned,
    drag: 'Drag a weight, an input or a target and watch what it does; click it to type.',
    next: 'Next',
    play: 'Play',
    space: 'Space',
    tour: 'Tour of the names',
    tourIs: '60 seconds',
  },

  /** What only phones have: the sheet with the step, and the rarer things to do with the player. */
  sheet: {
    region: 'Step',
    handle: { line: 'Sheet: one line', half: 'Sheet: half', up: 'Sheet: pulled up' },
    more: 'More',
  },

  /** The panel that is open first. */
  tryThis: {
    head: 'Say what you expect, then look.',
    all: ({ count }: { count: number }) => `Lessons, ${count} scenarios`,
    texts: firstScenariosEn,
  },

  heard: heardEn,

  /** By how much E has changed, and through what. The mark says it to the eyes. */
  change: {
    fell: {
      edit: ({ by }: { by: string }) => `E is lower by ${by} after this edit`,
      edits: ({ by }: { by: string }) => `E is lower by ${by} after these edits`,
      update: ({ by }: { by: string }) => `E is lower by ${by} since the last update`,
    },
    rose: {
      edit: ({ by }: { by: string }) => `E is higher by ${by} after this edit`,
      edits: ({ by }: { by: string }) => `E is higher by ${by} after these edits`,
      update: ({ by }: { by: string }) => `E is higher by ${by} since the last update`,
    },
    same: {
      edit: 'unchanged by this edit',
      edits: 'unchanged by these edits',
      update: 'unchanged since the last update',
    },
    by: {
      edit: ({ by }: { by: string }) => `${by} by this edit`,
      edits: ({ by }: { by: string }) => `${by} by these edits`,
      update: ({ by }: { by: string }) => `${by} since the last update`,
    },
  },

  notices: {
    cannotGoOn: 'The next iteration would hold parameters beyond ±1,000,000. Lower η or undo the last change.',
    dismiss: 'Dismiss',
    notLoaded: 'This part of the page could not be fetched. Check the connection and reload the page.',
    noThread: 'Training could not go on in the background. The run goes on here in the page, a little slower.',
    loadAnew: 'Reload the page',
    crash: ({ panel }: { panel: string }) => `“${panel}” has stopped working. The rest of the page goes on.`,
    crashTitle: 'This part has stopped working',
    crashText: 'The other parts of the page go on. Resetting to the article’s example usually repairs it.',
    crashReset: 'Reset to the example',
    crashRetry: 'Try again',
    details: 'Details',
  },
}

interface Counts {
  readonly inputs: number
  readonly outputs: number
}

/** Up to two are written out, as they are in running text. */
function inWords(count: number, one: string, more: string, isFirst = true): string {
  const word = ['no', 'one', 'two'][count] ?? String(count)
  return `${isFirst ? word[0]!.toUpperCase() + word.slice(1) : word} ${count === 1 ? one : more}`
}
