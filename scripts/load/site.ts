/** A page whose first visit is measured. */
export interface Site {
  readonly name: string
  /** Where it stands, built. */
  readonly folder: string
  readonly start: Start
}

/** How a person begins there. Plain data: it is handed to the page. */
export interface Start {
  /** Selects the button that takes one step. */
  readonly next: string
  /** How the first number of that step is known in the drawing, and where it is calculated. */
  readonly drawing: Sign
  readonly formula: Sign
}

/** An element that is there, with this text if one is given. */
export interface Sign {
  readonly selector: string
  readonly text?: string
}

const FIRST = '[data-quantity="net.h1"]'

export const OURS: Site = {
  name: 'this page',
  folder: 'dist',
  start: {
    next: 'button[aria-label="Next step"]',
    drawing: { selector: `svg.network ${FIRST}[data-value]` },
    formula: { selector: `[data-testid="formula"] :is(${FIRST}[data-value], ${FIRST} [data-value])` },
  },
}

/** The TensorFlow playground: it has no formula, and its first number says that one step was taken. */
export function playgroundIn(folder: string): Site {
  const counted = { selector: '#iter-number', text: '000,001' }
  return { name: 'playground', folder, start: { next: '#next-step-button', drawing: counted, formula: counted } }
}
