import { expect, it } from 'vitest'
import { followKeyboard } from '../../src/ui/app/screenKeyboard'

/** What is seen of a window of this height, as a browser tells it. */
function viewport(height: number): VisualViewport & { height: number; scale: number } {
  return Object.assign(new EventTarget(), { height, scale: 1, offsetTop: 0 }) as unknown as VisualViewport & {
    height: number
    scale: number
  }
}

it('the page ends above the keyboard of the screen, and nowhere else', () => {
  const root = document.createElement('div')
  const seen = viewport(innerHeight)
  const stop = followKeyboard(root, seen)
  const showing = (height: number, scale = 1): string => {
    Object.assign(seen, { height, scale })
    seen.dispatchEvent(new Event('resize'))
    return root.style.getPropertyValue('--keyboard')
  }
  expect(showing(innerHeight - 300)).toBe('300px')
  expect(root).toHaveAttribute('data-typing')
  // A bar of the browser, and a page that is zoomed, are no keyboard.
  expect(showing(innerHeight - 60)).toBe('0px')
  expect(showing(innerHeight / 2, 2)).toBe('0px')
  expect(root).not.toHaveAttribute('data-typing')
  stop()
  showing(innerHeight - 300)
  expect(root).not.toHaveAttribute('data-typing')
})

it('a browser that tells nothing about it has a page without it', () => {
  const root = document.createElement('div')
  followKeyboard(root, null)()
  expect(root).not.toHaveAttribute('data-typing')
})
