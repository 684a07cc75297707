/** Texts about what a network computes over its inputs: the plane of two of them, and the curve over one. */
export const planesEn = {
  /** The picture for those who don't see it: what is said of each sample follows. */
  plane: ({ node, across, up, samples }: { node: string; across: string; up: string; samples: string }) =>
    `${node} over ${across} and ${up}: ${samples}.`,
  curve: ({ node, across, samples }: { node: string; across: string; samples: string }) =>
    `${node} over ${across}: ${samples}.`,
  atSample: ({ answer, sample }: { answer: string; sample: number }) => `${answer} at sample ${sample}`,
  andMore: ({ count }: { count: number }) => `and ${count} more samples`,
  across: 'Across',
  up: 'Up',
  held: 'The other inputs stand as on the drawing.',
  point: ({ across, up }: { across: string; up: string }) => `Move ${across} and ${up}`,
  pointOnCurve: ({ across }: { across: string }) => `Move ${across}`,
  pointValue: ({ place, node, answer }: { place: string; node: string; answer: string }) =>
    `${place}: ${node} ${answer}`,
  line: ({ node }: { node: string }) => `Line of ${node}: drag it to move its bias, its ends to turn its weights`,
  lineValue: ({ bias, value }: { bias: string; value: string }) => `${bias} is ${value}`,
  free: ({ place, answer }: { place: string; answer: string }) => `${place} → ${answer}`,
  planes: 'Which neuron is shown',
  cuts: ({ one, other, node, inside, outside }: Cuts) =>
    `${one} and ${other} each cut the plane once. Between the cuts ${node} says ${inside}, outside ${outside}.`,
  pieces: ({ count }: { count: number }) =>
    count === 1
      ? 'One piece, scaled, makes the curve. The thin strokes are how far each answer misses its target.'
      : `${count} pieces, scaled and added, make the curve. The thin strokes are how far each answer misses its target.`,
  /** Where the output neuron has a curve of its own. */
  piecesOfNet: ({ count, node, activation }: { count: number; node: string; activation: string }) =>
    count === 1
      ? `One piece, scaled, makes net_${node}, and ${activation} of that the curve. The thin strokes are how far each answer misses its target.`
      : `${count} pieces, scaled and added, make net_${node}, and ${activation} of that the curve. The thin strokes are how far each answer misses its target.`,
  /** Where it depends on the other outputs as well. */
  piecesOfShare: ({ count, node }: { count: number; node: string }) =>
    `${count === 1 ? 'One piece, scaled, makes' : `${count} pieces, scaled and added, make`} net_${node}. The curve is its share under softmax, which depends on the other outputs as well. The thin strokes are how far each answer misses its target.`,
  table: 'Answers in numbers',
  sampleHead: 'Sample',
  targetHead: 'target',
  answerHead: 'answer',
  errorOf: ({ count }: { count: number }) => (count === 1 ? 'E' : `E of all ${count}`),
}

interface Cuts {
  readonly one: string
  readonly other: string
  readonly node: string
  readonly inside: number
  readonly outside: number
}
