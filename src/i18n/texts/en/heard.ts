/** What is only heard: symbols as a teacher reads them out, and what has changed by itself. */
export const heardEn = {
  language: 'The page is in English now.',
  presenting: 'Presenter mode. Escape leaves it.',
  presented: 'Presenter mode is over.',
  errorIs: ({ error }: { error: string }) => `Total error E is ${error}.`,
  errorFell: ({ error, by }: { error: string; by: string }) => `Total error E is ${error}, down by ${by}.`,
  errorRose: ({ error, by }: { error: string; by: string }) => `Total error E is ${error}, up by ${by}.`,

  math: {
    updated: ({ name }: { name: string }) => `updated ${name}`,
    derivative: ({ of, by, along }: { of: string; by: string; along: string | null }) =>
      `the derivative of ${of} with respect to ${by}${along === null ? '' : ` by way of ${along}`}`,
  },
}
