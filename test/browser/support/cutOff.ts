import type { Page } from '@playwright/test'

/** What of a question in the strip is out of the window, lies over something else of it, or has not room for what it says. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.locator('.strip .question').evaluate((card) => {
    const parts = [...card.children].filter((part) => part.getClientRects().length > 0)
    const boxes = parts.map((part) => part.getBoundingClientRect())
    const outgrown = [...card.querySelectorAll('.answerChoice')].filter((choice) => {
      const { right, bottom } = choice.getBoundingClientRect()
      const inside = [...choice.querySelectorAll(':scope > :not(input), .choiceMarks > *')].map((part) =>
        part.getBoundingClientRect(),
      )
      return inside.some((box) => box.right > right || box.bottom > bottom)
    })
    const outside = parts
      .filter((_, i) => {
        const box = boxes[i]!
        const isOut = box.top < 0 || box.left < 0 || box.right > innerWidth || box.bottom > innerHeight
        const isOver = boxes.some(
          (other, j) =>
            j !== i &&
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        return isOut || isOver
      })
      .map(({ className }) => className)
    return [...outside, ...outgrown.map(({ textContent }) => textContent)]
  })
}
