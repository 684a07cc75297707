/** What is only heard: symbols as a teacher reads them out, and what has changed by itself. */
export const heardEn = {
  language: 'The page is in English now.',
  presenting: 'Presenter mode. Escape leaves it.',
  presented: 'Presenter mode is over.',
  total: 'Total error E',
  errorIs: ({ called, error }: { called: string; error: string }) => `${called} is ${error}.`,
  errorFell: ({ called, error, by }: ErrorMoved) => `${called} is ${error}, down by ${by}.`,
  errorRose: ({ called, error, by }: ErrorMoved) => `${called} is ${error}, up by ${by}.`,

  math: {
    updated: ({ name }: { name: string }) => `updated ${name}`,
    derivative: ({ of, by, along }: { of: string; by: string; along: string | null }) =>
      `the derivative of ${of} with respect to ${by}${along === null ? '' : ` by way of ${along}`}`,
  },
}

interface ErrorMoved {
  /** Which error it is. */
  readonly called: string
  readonly error: string
  readonly by: string
}
