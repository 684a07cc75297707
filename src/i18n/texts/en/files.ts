import { writeCount } from '../../writeCount'

/** Texts about what can be carried away and brought back. */
export const filesEn = {
  title: 'Save the run',
  every: 'Rows',
  everyOf: ({ every }: { every: number }) =>
    every === 1 ? 'every iteration' : `every ${writeCount(every)} iterations`,
  size: ({ rows, size }: { rows: number; size: string }) =>
    `${writeCount(rows)} ${rows === 1 ? 'row' : 'rows'}, about ${size}. Each has all weights, outputs and errors in full.`,
  saveCsv: 'Save as CSV',
  saving: 'Saving the run',
  savingValue: ({ percent }: { percent: number }) => `${percent}% written`,
  cancel: 'Cancel',
  framed:
    'Has no file come? The page around this one may forbid it. Copy the link, open it in a tab of its own, and save there.',
  saved: 'The file has been handed to the browser.',
  cancelled: 'Cancelled; nothing was saved.',
  tooLarge: 'The browser could not hold so much. Choose fewer rows.',
}
