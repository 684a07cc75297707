/** Texts about samples: their table, what is pasted into it, and how an iteration learns them. */
export const samplesEn = {
  set: 'Samples with a name',
  own: 'Own samples',
  sets: { article: 'The article’s', xor: 'XOR', and: 'AND', or: 'OR', wave: 'One wave' },
  setFor: ({ set, shape }: { set: string; shape: string }) => `${set} (${shape})`,
  otherShape: ({ set, shape }: { set: string; shape: string }) =>
    `“${set}” is made for a network of ${shape}. Change the network?`,
  change: 'Change it',
  leave: 'Leave it',
  count: ({ count }: { count: number }) => (count === 1 ? '1 sample' : `${count} samples`),
  addRow: '+ Row',
  addRowHeard: 'Add a row',
  full: ({ most }: { most: number }) => `A network learns at most ${most} samples here.`,
  target: 'target',
  targetOf: ({ output }: { output: string }) => `target of ${output}`,
  answer: 'answer',
  sample: 'Sample',
  actions: 'Actions',
  row: ({ sample }: { sample: number }) => `Sample ${sample}`,
  rowShown: ({ sample }: { sample: number }) => `Sample ${sample}, on the drawing`,
  field: ({ name, sample }: { name: string; sample: number }) => `${name} of sample ${sample}`,
  duplicate: 'Duplicate',
  remove: 'Remove',
  removeRow: ({ sample }: { sample: number }) => `Remove sample ${sample}`,
  caption: ({ count, error }: { count: number; error: string }) =>
    count === 1
      ? `The sample, what the network answers to it, and E: ${error}`
      : `The samples, what the network answers to each, and E: of all ${count} it is ${error}`,
  sum: ({ count }: { count: number }) => `E of all ${count}, added up`,
  mean: ({ count }: { count: number }) => `E of all ${count}, averaged`,
  same: ({ near }: { near: string }) =>
    `Every answer stands near ${near}: so far this network says about the same whatever it is asked. More iterations may part them.`,
  right: ({ count }: { count: number }) => `All ${count} are on the right side of 0.5.`,
  wrong: ({ count, which }: { count: number; which: readonly number[] }) =>
    `${which.length} of ${count} ${which.length === 1 ? 'is' : 'are'} on the wrong side of 0.5: ${LIST.format(which.map(String))}.`,

  learns: 'One iteration learns',
  schedules: { 'one-by-one': 'one by one', 'all-together': 'all together' },
  oneByOne: ({ next }: { next: number }) => `One by one: an update after each sample. Next is sample ${next}.`,
  allTogether: {
    sum: ({ count }: { count: number }) =>
      `All together: ${count} gradients at the same weights, added, then one update.`,
    mean: ({ count }: { count: number }) =>
      `All together: ${count} gradients at the same weights, averaged, then one update.`,
  },
  gradients: 'Gradients are',
  batches: { sum: 'added', mean: 'averaged' },
  run: 'Run',
  slow: 'slow',
  slowly: 'slow: 50 iterations a second',

  paste: 'Paste',
  pasteHint: 'Paste rows from a spreadsheet or a CSV file: inputs first, then targets.',
  preview: 'The first rows',
  more: ({ count }: { count: number }) => (count === 1 ? 'and 1 more row' : `and ${count} more rows`),
  use: ({ count }: { count: number }) => (count === 1 ? 'Use this sample' : `Use these ${count} samples`),
  cancel: 'Cancel',
  refused: {
    empty: 'No rows with numbers yet.',
    ragged: ({ row, columns, others }: { row: number; columns: number; others: number }) =>
      `Row ${row} has ${columns} ${columns === 1 ? 'column' : 'columns'}, the first has ${others}.`,
    number: ({ row, column, text }: { row: number; column: number; text: string }) => ({
      empty: `Row ${row}, column ${column} is empty.`,
      unreadable: `Row ${row}, column ${column} is not a number: “${text}”.`,
      comma: `Row ${row}, column ${column} has commas that can be read in two ways: “${text}”.`,
      tooLarge: `Row ${row}, column ${column} is not from −1,000,000 to 1,000,000: “${text}”.`,
      tooSmall: `Row ${row}, column ${column} is closer to 0 than any number here can be: “${text}”.`,
    }),
    /** `most` inputs are fewer than these columns would need; null where it could have as many. */
    columns: ({
      columns,
      inputs,
      targets,
      most,
    }: {
      columns: number
      inputs: number
      targets: number
      most: number | null
    }) =>
      `This has ${columns} ${columns === 1 ? 'column' : 'columns'}; the network takes ${inputs} ${inputs === 1 ? 'input' : 'inputs'} and ${targets} ${targets === 1 ? 'target' : 'targets'}.${most === null ? '' : ` It can take ${most} inputs at most.`}`,
    tooMany: ({ rows, most }: { rows: number; most: number }) =>
      `This has ${rows} rows; a network learns at most ${most} samples here.`,
  },
  changeTo: ({ inputs }: { inputs: number }) => `Change the network to ${inputs} ${inputs === 1 ? 'input' : 'inputs'}`,

  strip: 'Sample on the drawing',
  stripOf: ({ sample, count }: { sample: number; count: number }) => `sample ${sample} of ${count}`,
  next: 'Next sample',
  previous: 'Previous sample',
  notLearned: 'not the one being learned',
  /** The same, heard behind the number of the sample. */
  heardNotLearned: ', not the one being learned',
}

const LIST = new Intl.ListFormat('en', { type: 'conjunction' })
