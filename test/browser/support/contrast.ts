import type { Page } from '@playwright/test'

/** A colour of something drawn: which property of which element says it. */
export interface Painted {
  readonly selector: string
  readonly property:
    'fill' | 'stroke' | 'color' | 'background-color' | 'border-top-color' | 'border-left-color' | 'box-shadow'
  readonly pseudo?: '::before' | '::after'
}

/** The contrast of the first such element to what lies behind it, as WCAG counts it; null if there is none. */
export async function contrastOf(page: Page, painted: Painted): Promise<number | null> {
  return page.evaluate(({ selector, property, pseudo }) => {
    type Colour = readonly [number, number, number, number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    /** Whatever way a colour is written in, the browser paints it. */
    const paintedAs = (text: string): Colour => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = text
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    const luminance = ([r, g, b]: Colour): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const behind = (element: Element | null): Colour => {
      for (let at = element; at; at = at.parentElement) {
        const colour = paintedAs(getComputedStyle(at).backgroundColor)
        if (colour[3] === 1) return colour
      }
      return paintedAs('Canvas')
    }
    const element = document.querySelector(selector)
    if (!element) return null
    const style = getComputedStyle(element, pseudo)
    const said = style.getPropertyValue(property)
    // A shadow names its colour before its lengths.
    const text = property === 'box-shadow' ? said.replace(/ -?[\d.]+px.*$/s, '') : said
    const isItsOwnGround = property === 'background-color' && !pseudo
    const ground = behind(isItsOwnGround || property === 'box-shadow' ? element.parentElement : element)
    const [r, g, b, alpha] = paintedAs(text)
    const opacity = alpha * Number(property === 'stroke' ? style.strokeOpacity : 1) * Number(style.opacity)
    const mixed = [r, g, b].map((part, i) => part * opacity + ground[i]! * (1 - opacity)) as unknown as Colour
    const [light, dark] = [luminance(mixed), luminance(ground)].toSorted((one, other) => other - one) as [
      number,
      number,
    ]
    return (light + 0.05) / (dark + 0.05)
  }, painted)
}
