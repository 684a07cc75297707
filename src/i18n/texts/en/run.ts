import { writeCount } from '../../writeCount'

/** Texts about a whole run: training, its charts, and what one or two weights do to the error. */
export const trainingEn = {
  runMore: 'Run more iterations from here',
  fields: 'Any number of iterations, or until E ≤ …',
  /** What is seen of it, beside +1 to +10,000 in one line. */
  fieldsShort: 'E ≤ …',
  count: 'Iterations',
  run: 'Run',
  countProblem: ({ most, isLarge }: { most: number; isLarge: boolean }) =>
    most > 0
      ? `Type a whole number from 1 to ${writeCount(most)}${isLarge ? ': with all its samples, more of this network would take too long' : ''}.`
      : 'This run is as long as a run can be: it goes no further.',
  until: 'Until E ≤',
  runUntil: 'Run until',
  untilProblem: 'Type a number above 0, for example 0.001.',
  untilHint: ({ iterations }: { iterations: number }) =>
    `At most ${writeCount(iterations)} ${iterations === 1 ? 'iteration' : 'iterations'}.`,
  progress: 'Training',
  progressValue: ({ iteration, error }: { iteration: number; error: string }) =>
    `${writeCount(iteration)} · E ${error}`,
  progressHeard: ({ iteration, error }: { iteration: number; error: string }) =>
    `iteration ${writeCount(iteration)}, E ${error}`,
  pause: 'Pause',
  resume: 'Go on',
  cancel: 'Cancel',
  endCount: ({ iteration }: { iteration: number }) => `Reached iteration ${writeCount(iteration)}.`,
  endError: ({ iteration, error }: { iteration: number; error: string }) =>
    `Stopped at iteration ${writeCount(iteration)}: E is at most ${error}.`,
  endDiverged: ({ iteration }: { iteration: number }) =>
    `Diverged at iteration ${writeCount(iteration)}: the numbers stopped being finite. This is the last state before that.`,
  endUnwritten: ({ iteration }: { iteration: number }) =>
    `In iteration ${writeCount(iteration)} a number is too large to be written, or an output too near 0 or 1 for cross-entropy. This is the last state before that.`,
  endAtOnce: 'Cross-entropy can’t be written here, so a run has nothing to lower. Smaller weights help.',
  endCancelled: ({ iteration }: { iteration: number }) =>
    `Cancelled at iteration ${writeCount(iteration)}; what was reached is kept.`,
  endLimit: ({ iteration, error }: { iteration: number; error: string }) =>
    `Reached iteration ${writeCount(iteration)}; E is still above ${error}.`,
  nothingYet:
    'Nothing has been run yet. Each run is recorded: afterwards you can go to any iteration of it and step through it.',
  view: 'Chart',
  views: { error: 'Error', outputs: 'Outputs', weights: 'Weights', gradient: 'Gradient' },
  gradientSymbol: '|∇E|',
  gradientName: 'length of the gradient',
  gradientHint: '|∇E| is the length of the gradient: the root of the sum of the squares of all slopes.',
  chart: ({ view, from, to, first, last }: { view: string; from: number; to: number; first: string; last: string }) =>
    `${view} over iterations ${writeCount(from)} to ${writeCount(to)}; its first line goes from ${first} to ${last}. The table below gives the numbers.`,
  manyLines: 'Too many lines to name each: point at one, or open the table below.',
  timeline: 'Timeline',
  timelineValue: ({ iteration, length, error }: { iteration: number; length: number; error: string }) =>
    `iteration ${writeCount(iteration)} of ${writeCount(length)}, E ${error}`,
  iterationHead: 'Iteration',
  iterationUnreadable: 'Type a whole number.',
  runBegins: ({ iteration }: { iteration: number }) => `This run begins at iteration ${writeCount(iteration)}.`,
  runGoesTo: ({ iteration }: { iteration: number }) => `This run goes to iteration ${writeCount(iteration)} so far.`,
  runEnds: ({ iteration, isLarge }: { iteration: number; isLarge: boolean }) =>
    isLarge
      ? `A run of this network and its samples goes to iteration ${writeCount(iteration)} at the most: more would take too long.`
      : `A run is recorded to iteration ${writeCount(iteration)} at the most.`,
  runOnTo: ({ iteration }: { iteration: number }) => `Run on to ${writeCount(iteration)}`,
  logarithmic: 'Log axes',
  logarithmicShort: 'log',
  table: ({ view }: { view: string }) => `${view} in numbers`,
  ghost: ({ iteration }: { iteration: number }) =>
    `Thin line: the run before it was edited at iteration ${writeCount(iteration)}. Undo brings it back.`,
  dismissGhost: 'Hide it',
  compare: ({ iteration }: { iteration: number }) => `Compare with iteration ${writeCount(iteration)}`,
  compareSlopes: 'Slopes of the curves',
  compareDeltas: 'Error terms δ',
  compareOutputs: 'Outputs',
  compareWeights: 'Weights and biases',
  compareError: 'Error',
  compareNumber: 'Number',
  compareHint: 'Where a slope has shrunk, everything that passes back through it shrinks with it.',
  compareSame: 'This is that iteration. Go to a later one to compare.',
}

export const slopeEn = {
  over: 'E over how many weights',
  oneWeight: 'One weight',
  twoWeights: 'Two weights',
  of: 'E against',
  reach: 'Range',
  chart: ({ name, value, error, gradient }: { name: string; value: string; error: string; gradient: string }) =>
    `E as ${name} is moved with everything else held. At ${value}, E is ${error} and its slope is ${gradient}.`,
  point: ({ name }: { name: string }) => `Move ${name}`,
  pointValue: ({ value, error }: { value: string; error: string }) => `${value}: E ${error}`,
  hint: 'Drag the point or use the arrow keys to move the weight; everything else is held.',
  slopeName: ({ slope }: { slope: string }) => `slope ${slope}`,
  stepName: '−η · slope',
  stepOut: ({ value }: { value: string }) => `−η · slope, to ${value}`,
  reachStep: 'one step',
  stepTooSmall: ({ step }: { step: string }) => `The step −η · slope is ${step}: too small to be seen here.`,
  zoomIn: 'Zoom in on the step',
  noStep: 'The update makes no step here.',
  value: 'Value',
  gradient: 'Slope from the chain rule',
  used: 'What the update uses',
  trueGradient: 'Slope from the chain rule, all weights old',
  measured: 'Measured with ε',
  difference: 'Difference',
  step: 'Step −η · slope',
  landing: 'E after this step alone',
  table: 'The curve in numbers',
  epsilon: 'ε',
  epsilonHint: 'Measured: (E(w + ε) − E(w − ε)) / 2ε. Too large an ε measures a secant, too small a one only rounding.',
  wrongProgram:
    'A wrong program is running: what the update uses for this weight is what it claims, which need not be the slope of E. Long dashes: the line that the update goes by. Short dashes: the tangent.',
  outputFirst:
    'Output layer first: what the update uses for this weight is not the slope of E, because it looks back through weights that have moved already. Long dashes: the line that the update goes by. Short dashes: the tangent.',
}

export const landscapeEn = {
  across: 'Across',
  up: 'Up',
  reach: 'Range',
  chart: ({ across, up, error }: { across: string; up: string; error: string }) =>
    `E as ${across} and ${up} are moved with everything else held; ${error} at the point we are at.`,
  point: ({ across, up }: { across: string; up: string }) => `Move ${across} and ${up}`,
  pointValue: ({ across, up, error }: { across: string; up: string; error: string }) => `${across}, ${up}: E ${error}`,
  hint: 'Click, drag or use the arrow keys to move both weights.',
  arrow: 'The arrow points straight downhill here: −gradient.',
  wrongProgram: 'A wrong program is running: the arrow shows where its update goes. That need not be downhill.',
  outputFirst:
    'Output layer first: the arrow shows where the update goes. That is not straight downhill, because it looks back through weights that have moved already.',
  fixed: 'A fixed bias is not trained: the arrow shows where the other number goes.',
  flat: 'It is level here: no arrow.',
  way: 'Thick line: the way of the run, from the small circle on.',
  ghostWay: 'Thin line: the way of the run before it was edited.',
  held: 'The map is drawn with all other weights as they are now, so a way only touches it where we are.',
  mapTable: 'The map in numbers',
  corner: ({ across, up }: { across: string; up: string }) => `${up} ↓ · ${across} →`,
  cornerHeard: ({ across, up }: { across: string; up: string }) => `${up} by row, ${across} by column`,
  table: 'The point in numbers',
}
