/** What is only heard: symbols as a teacher reads them out, and what has changed by itself. */
export const heardEn = {
  language: 'The page is in English now.',
  presenting: 'Presenter mode. Escape leaves it.',
  presented: 'Presenter mode is over.',
  total: 'Total error E',
  errorIs: ({ called, error }: { called: string; error: string }) => `${called} is ${error}.`,
  errorFell: ({ called, error, by }: ErrorMoved) => `${called} is ${error}, down by ${by}.`,
  errorRose: ({ called, error, by }: ErrorMoved) => `${called} is ${error}, up by ${by}.`,
  /** Where no E is known that could say it. */
  undone: {
    layers: ({ sizes }: Layers) => `Undone: the layers have ${listed(sizes)} nodes.`,
    number: ({ name, value }: Given) => `Undone: ${name} is ${value}.`,
    other: 'Undone: the network is as it was before.',
  },
  redone: {
    layers: ({ sizes }: Layers) => `Redone: the layers have ${listed(sizes)} nodes.`,
    number: ({ name, value }: Given) => `Redone: ${name} is ${value}.`,
    other: 'Redone: the network is changed again.',
  },

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

interface Layers {
  /** How many nodes each layer has, from the inputs to the outputs. */
  readonly sizes: readonly number[]
}

interface Given {
  readonly name: string
  readonly value: string
}

function listed(sizes: readonly number[]): string {
  return `${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1)}`
}
