/** What the stage consists of: the drawing, and what a screen reader hears before it walks the network. */
export interface StageElements {
  readonly svg: SVGSVGElement
  readonly summary: HTMLElement
}

const SUMMARY = 'stage-summary'

/** The stage's elements in a page that was written with them; null if it was not. */
export function writtenStage(page: ParentNode): StageElements | null {
  const svg = page.querySelector<SVGSVGElement>('svg.network')
  const summary = page.querySelector<HTMLElement>(`#${SUMMARY}`)
  return svg && summary ? { svg, summary } : null
}

export function stageElements(): StageElements {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'network')
  svg.setAttribute('translate', 'no')
  // A reader's keys reach the drawing: in a toolbar readers keep handing them on, whatever stands at the stop.
  svg.setAttribute('role', 'toolbar')
  svg.setAttribute('aria-describedby', SUMMARY)
  const summary = document.createElement('p')
  summary.id = SUMMARY
  summary.className = 'visuallyHidden'
  return { svg, summary }
}

/** Writes an attribute that does not stand there already: the browser would style the element anew. */
export function write(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
}
