import { fileRefusalEn } from './fileRefusal'
import { linkRefusalEn } from './linkRefusal'
import { landscapeEn, slopeEn, trainingEn } from './run'

/** What menus, dialogs and the panels that are opened later say. */
export const panelsEn = {
  fileRefusal: fileRefusalEn,

  linkRefusal: linkRefusalEn,

  /** Menus and dialogs of the header. */
  menu: {
    draw: 'Draw',
    drawNext: 'Next seed',
    seedProblem: 'Type a whole number from 0 to 999999.',
    resetHint: 'Back to the article’s example',
    random: 'Random weights',
    randomHint: 'New weights and biases between −1 and 1',
    seed: 'Seed',
    seedHint: 'The same seed gives the same weights again.',
    copyFailed: 'The browser would not copy. Here is the link to copy yourself:',
    linkField: 'Link to this state',
    close: 'Close',
  },

  training: trainingEn,

  slope: slopeEn,

  landscape: landscapeEn,

  rules: {
    biasRule: 'Biases',
    biasRules: { fixed: 'Fixed', shared: 'One per layer', neuron: 'One per neuron' },
    biasRuleHints: {
      fixed: 'Biases take part but are never trained, as in the article.',
      shared: 'Each layer has one bias. It is trained with the sum of its neurons’ δ.',
      neuron: 'Every neuron has a bias of its own, trained with its own δ.',
    },
    updateOrder: 'When weights change',
    updateOrders: { simultaneous: 'All together', 'output-first': 'Output layer first' },
    updateOrderHints: {
      simultaneous: 'All gradients are taken at the old weights, then all weights change. This is the true gradient.',
      'output-first':
        'As the article printed it: the output weights change first, and the hidden layer looks back through the new ones.',
    },
    learningRate: 'Learning rate',
    learningRateHint: 'How far each weight moves against its gradient. Change it here, in the drawing or under Values.',
  },

  settings: {
    digits: 'Digits',
    digitsOf: { 4: '4', 6: '6', 9: '9', all: 'All' },
    digitsHint: 'Digits after the point. Small numbers keep at least three significant digits.',
    singleKeys: 'Single-key shortcuts',
    singleKeysHint: 'Off: keys such as Space and the arrows act only on the control that has the focus.',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    motion: 'Motion',
    motions: { system: 'System', reduced: 'Reduced', full: 'Full' },
    motionHint: 'Reduced: numbers appear at once instead of travelling along the edges.',
  },

  help: {
    title: 'Keys',
    intro: 'Shortcuts are off while you type.',
    keyNames: {
      drag: 'drag',
      space: 'Space',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      home: 'Home',
      end: 'End',
      shift: 'Shift',
      enter: 'Enter',
      escape: 'Esc',
      ctrl: 'Ctrl',
      command: '⌘',
    },
    keys: {
      playPause: 'Play or pause',
      next: 'Next step',
      back: 'Step back',
      nextPhase: 'Next phase',
      backPhase: 'Back by a phase',
      first: 'To the start of the iteration',
      last: 'To the end of the iteration',
      undo: 'Undo',
      redo: 'Redo',
      help: 'Show these keys',
    },
    graphTitle: 'In the network',
    graphKeys: {
      drag: 'Drag a plate sideways to change its number, with Shift in finer steps',
      along: 'Along an edge, to the next node',
      against: 'Back along an edge',
      siblings: 'To the neighbour in the layer or among the edges',
      ends: 'To the first or last of the layer',
      edit: 'Edit the number',
      leave: 'Leave the network',
    },
    licences: 'Licences of the software and fonts in this page',
  },
}
