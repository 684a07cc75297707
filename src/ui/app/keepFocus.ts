/** What can have the focus next; of a group that is one stop of the Tab key only that stop. */
const CONTROLS = 'a[href], button:enabled, input:enabled, select:enabled, [tabindex]'

/**
 * Keeps the focus on the page where what has it goes away: a notice that is dismissed, a number that leads to another
 * step, the way to cancel a run that is over. Gives back how to stop.
 *
 * The focus goes to the control that `data-focus-next` names on what went away, to none where that is empty, or else to the nearest one: behind its
 * place, before it, or further out. Fallen to the page it would be lost to a keyboard, and Space would play. Dialogs and
 * menus stand outside of `root`, give the focus back themselves, and get it while they are open.
 */
export function keepFocus(root: HTMLElement): () => void {
  /** What has the focus, and what it stands in, up to the root. */
  let chain: readonly Element[] = []
  const observer = new MutationObserver((records) => {
    const { activeElement } = document
    if (chain[0]?.isConnected || (activeElement && activeElement !== document.body)) return
    const record = records.find(({ removedNodes }) => chain.some((link) => [...removedNodes].includes(link)))
    if (record) handOn(record, chain, root)
  })
  const follow = (): void => {
    observer.disconnect()
    const { activeElement } = document
    chain = activeElement && root.contains(activeElement) ? ancestors(activeElement, root) : []
    // What goes away is taken out of one of these: the rest of the page may change as it likes.
    for (const link of chain.slice(1)) observer.observe(link, { childList: true })
  }
  follow()
  document.addEventListener('focusin', follow)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', follow)
  }
}

function ancestors(element: Element, root: Element): readonly Element[] {
  const parent = element.parentElement
  return element === root || !parent ? [element] : [element, ...ancestors(parent, root)]
}

function handOn({ target, previousSibling }: MutationRecord, chain: readonly Element[], root: Element): void {
  const named = chain.map((link) => link.getAttribute('data-focus-next')).find((id) => id !== null)
  if (named === '' || (named && takes(document.getElementById(named)))) return
  // A notice over a dialog: what the page has beside it waits, and takes none.
  if (takes(document.querySelector(':is(.modal, .menuPopover) [role="dialog"]'))) return
  let before: Node | null = previousSibling
  for (let around = target as Element; root.contains(around); around = around.parentElement!) {
    const controls = [...around.querySelectorAll<HTMLElement>(CONTROLS)].filter(({ tabIndex }) => tabIndex >= 0)
    const behind = controls.filter((control) => isBehind(before, control))
    const others = controls.filter((control) => !behind.includes(control))
    if ([...behind, ...others.slice().reverse()].some(takes)) return
    before = around
  }
}

/** Gives the focus to a control; false if it takes none, because it is not shown. */
function takes(control: HTMLElement | null): boolean {
  control?.focus()
  return control !== null && document.activeElement === control
}

/** Whether a control stands behind what was before the place. Where that is gone as well, everything does. */
function isBehind(before: Node | null, control: Node): boolean {
  return !before?.isConnected || before.compareDocumentPosition(control) === Node.DOCUMENT_POSITION_FOLLOWING
}
