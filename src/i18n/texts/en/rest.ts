import { writeCount } from '../../writeCount'
import { filesEn } from './files'
import { heardEn } from './heard'
import { refusalEn } from './refusal'

/** What the panel that is open first, fields and notices say. */
export const restEn = {
  refusal: refusalEn,

  files: filesEn,

  heard: heardEn,

  values: {
    view: 'Show the values',
    views: { table: 'Table', nudge: 'Nudge' },
    given: 'Inputs, targets and learning rate',
    now: 'Now',
    afterUpdate: 'After the update',
    name: 'Name',
    value: 'Value',
    gradient: 'Gradient',
    updated: 'Updated',
    unknown: 'not computed yet',
    notTrained: 'not trained',
    weights: 'Weights',
    biases: 'Biases',
    nodes: 'Nodes',
    backward: 'Backward',
  },

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
    edited: ({ name }: { name: string }) => `Changed by the edit of ${name}`,
    editedSeveral: 'Changed by these edits',
    more: ({ count }: { count: number }) => `${writeCount(count)} more`,
    from: 'Before',
    to: 'Now',
  },

  /** All trained parameters as sliders. */
  nudge: {
    arrows: 'Arrows: −∂E/∂w, the way down',
    noArrows: 'Arrows: after the backward pass',
    resetAll: 'Reset all',
    reset: ({ name }: { name: string }) => `Reset ${name}`,
    heard: ({ value, start }: { value: string; start: string }) => `${value}, start ${start}`,
    heardDown: ({ value, start }: { value: string; start: string }) =>
      `${value}, start ${start}, E falls when it goes down`,
    heardUp: ({ value, start }: { value: string; start: string }) =>
      `${value}, start ${start}, E falls when it goes up`,
  },

  editor: {
    start: ({ value }: { value: string }) => `start ${value}`,
    beforeUpdate: ({ value }: { value: string }) => `before the update, ${value}`,
    slider: ({ name }: { name: string }) => `Slide ${name}`,
    sliderFell: ({ value, error, by }: { value: string; error: string; by: string }) =>
      `${value}, E ${error}, down by ${by}`,
    sliderRose: ({ value, error, by }: { value: string; error: string; by: string }) =>
      `${value}, E ${error}, up by ${by}`,
    sliderSame: ({ value, error }: { value: string; error: string }) => `${value}, E ${error}`,
    error: 'E',
    errorAfterUpdate: 'E after the update',
    keep: 'Keep',
    takeBack: 'Undo',
    edit: ({ name }: { name: string }) => `Edit ${name}`,
    increase: ({ name }: { name: string }) => `Increase ${name}`,
    decrease: ({ name }: { name: string }) => `Decrease ${name}`,
    problems: {
      empty: 'Type a number, for example 0.4 or −0.4.',
      comma: 'Type this without commas: 1000 for a thousand, 1.000 for one.',
      unreadable: 'Type digits with at most one point, for example 0.4, .4, −0.4 or 1e-3.',
      tooLarge: 'Type a number from −1,000,000 to 1,000,000.',
    },
    left: ({ text, value }: { text: string; value: string }) =>
      text.trim() === '' ? `No number was typed: ${value} stays.` : `“${text}” was not finished: ${value} stays.`,
    sign: ({ name, text }: { name: string; text: string }) =>
      text.trim() === '' ? `Change the sign of ${name}` : `Change the sign of ${name}: ${text}`,
    rateTooSmall: 'Type a learning rate above 0, for example 0.5.',
  },

  notices: {
    dismiss: 'Dismiss',
    notLoaded: 'This part of the page could not be fetched. Check the connection and load the page anew.',
    noThread: 'Training could not go on in the background. The run goes on here in the page, a little slower.',
    loadAnew: 'Load the page anew',
    crash: ({ panel }: { panel: string }) => `“${panel}” has stopped working. The rest of the page goes on.`,
    crashTitle: 'This part has stopped working',
    crashText: 'The other parts of the page go on. Resetting to the article’s example usually repairs it.',
    crashReset: 'Reset to the example',
    crashRetry: 'Try again',
    details: 'Details',
  },
}
