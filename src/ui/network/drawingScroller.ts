import { freeOf, wayToMiddle, type Insets } from './follow'

/** What scrolls the drawing by itself: the nearest of what it stands in that shows only a part of it; the page does not count. */
export function scrollerOf(drawing: Element): Element | null {
  for (let at = drawing.parentElement; at && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at)
    const isDown = /auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight
    const isAcross = /auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth
    if (isDown || isAcross) return at
  }
  return null
}

/** The page, where it scrolls and the drawing is what is looked at: whoever reads the panels below it is left alone. */
export function pageAround(drawing: Element): Element | null {
  const page = document.scrollingElement
  if (!page || page.scrollHeight <= page.clientHeight) return null
  const free = freeOf(page, insetsOf(page))
  const { top, bottom } = drawing.getBoundingClientRect()
  const seen = Math.min(bottom, free.bottom) - Math.max(top, free.top)
  return seen * 2 >= free.bottom - free.top ? page : null
}

/** What the sheet of styles says is covered, or what an open editor covers, or of the page the player, from below. */
export function insetsOf(scroller: Element): Insets {
  if (scroller === document.scrollingElement) {
    const player = document.querySelector('.transport')?.getBoundingClientRect()
    return { bottom: player ? Math.max(scroller.clientHeight - player.top, 0) : 0 }
  }
  const said = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBottom) || 0
  const editor = document.querySelector('.parameterEditor')?.getBoundingClientRect()
  const { bottom, left, right } = scroller.getBoundingClientRect()
  const isDocked = editor && editor.left <= left && editor.right >= right
  return { bottom: Math.max(said, isDocked ? bottom - editor.top : 0) }
}

/** Keeps a card of the drawing in sight above the editor that is open, also while that grows. Gives back how to stop. */
export function keepInSight(card: Element): () => void {
  const scroller = scrollerOf(card)
  if (!scroller || typeof ResizeObserver === 'undefined') return () => {}
  const show = (): void => {
    const free = freeOf(scroller, insetsOf(scroller))
    const box = card.getBoundingClientRect()
    if (box.top < free.top || box.bottom > free.bottom) scroller.scrollTop += wayToMiddle(box, free).y
  }
  const observer = new ResizeObserver(show)
  observer.observe(scroller)
  return () => observer.disconnect()
}
