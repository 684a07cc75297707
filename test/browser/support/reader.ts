import type { CDPSession, Page } from '@playwright/test'

/** A place of the page as screen readers are told of it. */
export interface Heard {
  readonly role: string
  readonly name: string
  readonly description: string
  /** What a slider or a field says of its number. */
  readonly value: string
  readonly isFocusable: boolean
  /** The places in it, in the order in which they are read. */
  readonly inside: readonly Heard[]
}

/** What is in these is not read: their name says all of it. */
const WHOLE = new Set(['button', 'img', 'option', 'progressbar', 'radio', 'slider', 'tab', 'ToggleButton'])

interface AxNode {
  readonly nodeId: string
  readonly backendDOMNodeId?: number
  readonly ignored: boolean
  readonly role?: { readonly value?: string }
  readonly name?: { readonly value?: string }
  readonly description?: { readonly value?: string }
  readonly value?: { readonly value?: string | number }
  readonly properties?: readonly {
    readonly name: string
    readonly value: { readonly value?: string | number | boolean }
  }[]
  readonly childIds?: readonly string[]
}

/** The page's accessibility tree, as the browser hands it to screen readers. */
export async function readersTree(page: Page): Promise<Heard> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly AxNode[] }
  const saidOf = await valueTexts(session, nodes)
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const heard = (node: AxNode): readonly Heard[] => {
    const children = WHOLE.has(node.role?.value ?? '') ? [] : (node.childIds ?? [])
    const inside = children.flatMap((id) => {
      const child = byId.get(id)
      return child ? heard(child) : []
    })
    if (node.ignored) return inside
    const property = (name: string): string | number | boolean | undefined =>
      node.properties?.find((one) => one.name === name)?.value.value
    return [
      {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        value: String(saidOf.get(node.nodeId) ?? node.value?.value ?? ''),
        isFocusable: property('focusable') === true,
        inside,
      },
    ]
  }
  return heard(nodes[0]!)[0]!
}

/** What sliders and fields say of their numbers. Chromium 156 keeps that empty in the tree: it is read where it was written. */
async function valueTexts(session: CDPSession, nodes: readonly AxNode[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const { nodeId, backendDOMNodeId: backendNodeId, properties = [] } of nodes) {
    const given = properties.find(({ name }) => name === 'valuetext')
    if (!given || backendNodeId === undefined) continue
    const { node } = await session.send('DOM.describeNode', { backendNodeId })
    const { attributes = [] } = node
    const at = attributes.indexOf('aria-valuetext')
    const text = String(given.value.value ?? '') || (at < 0 ? '' : attributes[at + 1]!)
    if (text !== '') texts.set(nodeId, text)
  }
  return texts
}

/** All places, in the order in which they are read. */
export function placesIn(tree: Heard): readonly Heard[] {
  return [tree, ...tree.inside.flatMap(placesIn)]
}

/** The places with this role, in the order in which they are read. */
export function withRole(tree: Heard, role: string): readonly Heard[] {
  return placesIn(tree).filter((place) => place.role === role)
}

/** What is read of a place, text after text; letters of one line that are boxes of their own stand there once. */
export function textIn(tree: Heard): string {
  return withRole(tree, 'StaticText')
    .map(({ name }) => name.trim())
    .join(' ')
}

/** All that may be said of the page: names, descriptions, values and texts. */
export function everythingSaid(tree: Heard): readonly string[] {
  return placesIn(tree)
    .flatMap(({ name, description, value }) => [name, description, value])
    .filter((text) => text !== '')
}

/** Listens to every place of the page that speaks by itself; what they have said since is read by `said`. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"]), output'
    const heard: string[] = []
    new MutationObserver((changes) => {
      const speakers = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement
        return element?.closest(LIVE) ?? []
      })
      for (const speaker of new Set(speakers)) if (speaker.textContent) heard.push(speaker.textContent)
    }).observe(document, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { heard })
  })
}

/** What has been said since this was asked last. */
export async function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { readonly heard: string[] }).heard.splice(0))
}
