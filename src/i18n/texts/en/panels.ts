import { writeCount } from '../../writeCount'
import { meaningEn } from '../../narration/meanings/meaningsEn'
import { bugLabEn } from './bugLab'
import { networkEn } from './network'
import { fileRefusalEn } from './fileRefusal'
import { filesEn } from './files'
import { formulaWordsEn } from './formulaWords'
import { helpEn } from './help'
import { linkRefusalEn } from './linkRefusal'
import { planesEn } from './planes'
import { refusalEn } from './refusal'
import { samplesEn } from './samples'
import { landscapeEn, slopeEn, trainingEn } from './run'

/** What menus, dialogs and the panels that are opened later say. */
export const panelsEn = {
  refusal: refusalEn,

  meaning: meaningEn,

  fileRefusal: fileRefusalEn,

  linkRefusal: linkRefusalEn,

  formulaWords: formulaWordsEn,

  samples: samplesEn,

  plane: planesEn,

  /** Menus and dialogs of the header. */
  menu: {
    draw: 'Draw',
    drawNext: 'Next seed',
    seedProblem: 'Type a whole number from 0 to 999999.',
    seed: 'Seed',
    copyFailed: 'The browser would not copy. Here is the link to copy yourself:',
    linkField: 'Link to this state',
    close: 'Close',
  },

  /** Where the page scrolls: leads to what is further down, and back. */
  furtherDown: { formula: 'Formula and panels', network: 'Back to the network' },

  /** A walk along the names of the drawing, one sentence each. */
  tour: {
    label: 'Tour of the names',
    stopOf: ({ stop, total }: { stop: number; total: number }) => `${stop} of ${total}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    end: 'Done',
    stops: {
      input: { name: 'Input', is: 'A number the network is given.' },
      weight: { name: 'Weight', is: 'How much the sender counts.' },
      net: { name: 'Net input', is: 'The weighted inputs, added up; with the bias, if there is one.' },
      out: { name: 'Output', is: 'What the neuron’s curve makes of the net input.' },
      target: { name: 'Target', is: 'What this output should be.' },
      error: { name: 'Total error', is: 'How far the outputs miss their targets, as one number.' },
      gradient: {
        name: ({ weight }: { weight: string }) => `Gradient ∂E/∂${weight}`,
        is: ({ weight }: { weight: string }) => `How fast E changes with ${weight}.`,
      },
      delta: { name: 'Error term δ = ∂E/∂net', is: 'How fast E changes with this net input.' },
    },
  },

  /** The size of the drawing. */
  zoom: {
    title: 'Size of the drawing',
    larger: 'Larger',
    smaller: 'Smaller',
    whole: 'Whole drawing',
    map: 'Map of the drawing: to the place of the step',
  },

  /** What the drawing means by its lines and colours. */
  legend: {
    title: 'Legend',
    width: 'Wider line: larger weight, whatever its sign.',
    dashed: 'Dashed line: negative weight.',
    struck: 'Struck number: old, replaced by the update.',
    forward: 'Blue →: forward, from the inputs to E.',
    forwardUncoloured: '→: forward, from the inputs to E.',
    backward: 'Vermilion ←: backward, from E to the weights.',
    backwardUncoloured: '←: backward, from E to the weights.',
    update: 'Green: the update moves the weights.',
    error: 'Plum: the error and the targets.',
  },

  /** The bar of presenter mode, and the black screen. */
  presenter: {
    tools: 'Presenter mode',
    leave: 'Leave presenter mode',
    sentence: 'Sentence',
    fullScreen: 'Full screen',
    window: 'Leave full screen',
    blank: 'The screen is black. Any key brings the page back.',
  },

  /** What shows up beside a number that is pointed at. */
  hints: {
    computed: 'Click: to the step that computed it',
    given: 'Click: type another number',
  },

  files: filesEn,

  values: {
    view: 'Show the values',
    views: { table: 'Table', nudge: 'Sliders' },
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
    step: 'step',
    updateStep: 'step −η · ∂E/∂w',
    gradientHere: 'this sample',
    gradientOfAll: {
      sum: ({ count }: { count: number }) => `All ${count}, added`,
      mean: ({ count }: { count: number }) => `All ${count}, averaged`,
    },
    shares: 'How each share changes with each net input',
    inputGradients: 'Gradients of the inputs',
    inputGradientsOf: 'How fast E changes with each input',
    near: 'Which weights and biases',
    atNode: ({ node }: { node: string }) => `At ${node}`,
    all: ({ count }: { count: number }) => `All ${count}`,
  },

  /** What edits have changed, number by number. */
  edits: {
    edited: ({ name }: { name: string }) => `Changed by the edit of ${name}`,
    editedSeveral: 'Changed by these edits',
    more: ({ count }: { count: number }) => `${writeCount(count)} more`,
    from: 'Before',
    to: 'Now',
  },

  /** All trained parameters as sliders. */
  nudge: {
    arrows: 'Arrows: −∂E/∂w, the way down',
    wrongProgram: 'A wrong program is running: no arrows',
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
    /** Beside a target of softmax. */
    shares: 'The targets of softmax add up to 1: the next one makes up for what is changed.',
    beforeUpdate: ({ value }: { value: string }) => `before the update, ${value}`,
    slider: ({ name }: { name: string }) => `Slide ${name}`,
    sliderFell: ({ value, error, by }: { value: string; error: string; by: string }) =>
      `${value}, E ${error}, down by ${by}`,
    sliderRose: ({ value, error, by }: { value: string; error: string; by: string }) =>
      `${value}, E ${error}, up by ${by}`,
    sliderSame: ({ value, error }: { value: string; error: string }) => `${value}, E ${error}`,
    error: 'E',
    errorAfterUpdate: 'E after the update',
    errorBeforeUpdate: 'E before the update',
    keep: 'Keep',
    takeBack: 'Undo',
    edit: ({ name }: { name: string }) => `Edit ${name}`,
    increase: ({ name }: { name: string }) => `Increase ${name}`,
    decrease: ({ name }: { name: string }) => `Decrease ${name}`,
    problems: {
      empty: 'Type a number, for example 0.4 or −0.4.',
      comma: 'Type this without commas: 1000 for a thousand, 1.000 for one.',
      unreadable: 'Type digits with at most one point and nothing else, for example 0.4, .4, −0.4 or 1e−3.',
      tooLarge: 'Type a number from −1,000,000 to 1,000,000.',
      tooSmall: 'This is closer to 0 than any number here can be. Type 0, or for example 1e−300.',
    },
    notTaken: ({ text, value }: { text: string; value: string }) => `“${text}” was not taken: ${value} stays.`,
    left: ({ text, value }: { text: string; value: string }) =>
      text.trim() === '' ? `No number was typed: ${value} stays.` : `“${text}” was not finished: ${value} stays.`,
    sign: ({ name, text }: { name: string; text: string }) =>
      text.trim() === '' ? `Change the sign of ${name}` : `Change the sign of ${name}: ${text}`,
    rateTooSmall: 'Type a learning rate above 0, for example 0.5.',
  },

  training: trainingEn,

  slope: slopeEn,

  landscape: landscapeEn,

  bugLab: bugLabEn,

  network: networkEn,

  settings: {
    digits: 'Digits',
    digitsOf: { 4: '4', 6: '6', 9: '9', all: 'All' },
    digitsHint:
      'Digits after the point. In formulas and tables small numbers keep at least three significant digits; the drawing rounds further where it has no room.',
    predict: 'Ask me before a number is shown',
    predicts: { off: 'Never', key: 'At key steps', all: 'At every step' },
    predictHint: 'You give your answer, then the page shows the number and says what an answer may come from.',
    singleKeys: 'Single-key shortcuts',
    singleKeysHint: 'Off: keys such as Space and the arrows act only on the control that has the focus.',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark', projector: 'Projector' },
    motion: 'Motion',
    motions: { system: 'System', reduced: 'Reduced', full: 'Full' },
    motionHint: 'Reduced: numbers appear at once instead of travelling along the edges.',
  },

  /** For as long as the output layer is updated first. */
  order: {
    label: 'Update order',
    strip:
      'The output layer is updated first, as in the program behind the article: gradients below it are not the true ones.',
    back: 'Update all at once',
  },

  /** What is said where a question or a lesson leaves something not to be changed. */
  refusals: {
    isAsked: 'Answer the question or skip it first: until then the network stays as it is.',
    notAllowed: ({ allowed }: { allowed: string }) =>
      allowed === ''
        ? 'On this card of the lesson nothing is to be changed.'
        : `On this card of the lesson only this is to be changed: ${allowed}.`,
  },

  help: helpEn,
}
