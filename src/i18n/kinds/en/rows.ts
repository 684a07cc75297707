import type { KindLanguage } from '../kindLanguage'

export const rows: KindLanguage['rows'] = {
  caption: ({ name }) => `${name}, sample by sample`,
  sample: ({ sample, isShown }) => (isShown ? `Sample ${sample}, on the drawing` : `Show sample ${sample}`),
  more: ({ count }) => `and ${count} more`,
}

/** What can be done where a number can't be written. */
export const endsBefore: KindLanguage['endsBefore'] = (fact) => {
  switch (fact.kind) {
    case 'logarithm':
      return fact.end === 0
        ? `out_${fact.node.id} is so near 0 that ln out can’t be written. Smaller weights help.`
        : `out_${fact.node.id} is so near 1 that ln (1 − out) can’t be written. Smaller weights help.`
    case 'power':
      return fact.end === 'large'
        ? 'The net input of an output is so large that e to its power can’t be written. Smaller weights help.'
        : 'The net inputs of all outputs are so far below 0 that the sum of e to their powers can’t be written. Smaller weights help.'
    case 'large':
      return 'The next number is too large to be written: the iteration ends here. Smaller weights or a smaller η help.'
  }
}
