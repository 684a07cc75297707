import type { App } from './app'
import type { Painted } from './contrast'
import { expect } from './fixtures'

/** What is drawn where, with the colour by which it is seen. */
export interface Graphics {
  readonly where: string
  readonly go: (app: App) => Promise<void>
  readonly painted: readonly Painted[]
}

/** On the article's network, one after the other. */
export const GRAPHICS: readonly Graphics[] = [
  {
    where: 'the player and the network',
    go: async () => {},
    painted: [
      { selector: '.tick:not(.done, .now)', property: 'box-shadow' },
      { selector: '.in-forward .tick.done', property: 'background-color' },
      { selector: '.in-backward-output .tick.done', property: 'background-color' },
      { selector: '.in-backward-hidden .tick.done', property: 'background-color' },
      { selector: '.in-update .tick.done', property: 'background-color' },
      { selector: '.tick.now', property: 'background-color' },
      { selector: '.network .link', property: 'stroke' },
      { selector: '.network .link.bias', property: 'stroke' },
      { selector: '.network .link.toError', property: 'stroke' },
      { selector: '.network .neuron > .body', property: 'stroke' },
      { selector: '.network .plate > .body', property: 'stroke' },
      { selector: '.network .errorBox > .body', property: 'stroke' },
      { selector: '.network .arrow.forward', property: 'stroke' },
      { selector: '.network .arrow.backward', property: 'stroke' },
      { selector: '.playerButtons .icon', property: 'fill' },
      { selector: '.selectBox .icon', property: 'fill' },
    ],
  },
  {
    where: 'the values',
    go: (app) => app.tab('Values'),
    painted: [{ selector: '.numberInput', property: 'border-top-color' }],
  },
  {
    where: 'a run',
    go: async (app) => {
      await app.tab('Training')
      await app.button('+100').click()
      await app.page.getByRole('radio', { name: 'Weights' }).click()
    },
    painted: [
      { selector: '.runChart .curve.main', property: 'stroke' },
      { selector: '.runChart .curve.second', property: 'stroke' },
      { selector: '.runChart line.here', property: 'stroke' },
      { selector: '.runChart circle.here', property: 'fill' },
      { selector: '.runChart .axis', property: 'stroke' },
      { selector: '.runChart .leader', property: 'stroke' },
    ],
  },
  {
    where: 'the slope',
    go: (app) => app.tab('Slope'),
    painted: [
      { selector: '.slopePanel .curve', property: 'stroke' },
      { selector: '.slopePanel .tangent', property: 'stroke' },
      { selector: '.slopePanel .point', property: 'fill' },
    ],
  },
  {
    where: 'the landscape',
    go: (app) => app.landscape(),
    painted: [
      { selector: '.landscape .level', property: 'stroke' },
      { selector: '.landscape .way', property: 'stroke' },
      { selector: '.landscape .downhill', property: 'stroke' },
      { selector: '.landscape .point', property: 'fill' },
      { selector: '.landscape .mapFrame', property: 'stroke' },
    ],
  },
  {
    where: 'the network and the settings',
    go: async (app) => {
      await app.toggleNetwork()
      await app.button('Settings').click()
      await expect(app.page.locator('.switchTrack')).toBeVisible()
    },
    painted: [
      { selector: '.networkPanel .activationCurve .curve', property: 'stroke' },
      { selector: '.switchTrack', property: 'background-color' },
      { selector: '.segment[aria-checked="true"]', property: 'background-color' },
    ],
  },
]

/** The same of what other addresses open. */
export const ELSEWHERE: readonly { readonly hash: string; readonly graphics: readonly Graphics[] }[] = [
  {
    hash: '#v=1&scenario=xor-plateau&step=net.h1',
    graphics: [
      {
        where: 'samples',
        go: (app) => app.tab('Samples'),
        painted: [
          { selector: '.sampleTurn', property: 'border-top-color' },
          { selector: '.sampleTurn .icon', property: 'fill' },
          { selector: '.sampleDots .here', property: 'background-color' },
          { selector: '.sampleDots span:not(.here)', property: 'border-top-color' },
          { selector: '.sampleField', property: 'border-top-color' },
          { selector: '.sampleField.target', property: 'border-top-color' },
          { selector: '.errorBar', property: 'background-color', pseudo: '::after' },
          { selector: '.scheduleSign circle', property: 'stroke' },
          { selector: '.scheduleSign .update', property: 'stroke' },
        ],
      },
      {
        where: 'a plane',
        go: async (app) => {
          await app.tab('Plane')
          await app.button('+100').click()
        },
        painted: [
          { selector: '.planeEdge', property: 'stroke' },
          { selector: '.planeChart .middle:not(.rim)', property: 'stroke' },
          { selector: '.cutLine', property: 'stroke' },
          { selector: '.cutArrow', property: 'stroke' },
          { selector: '.planeChart .ring', property: 'stroke' },
          { selector: '.disc:not(.high)', property: 'stroke' },
          { selector: '.disc.high', property: 'fill' },
          { selector: '.errorStrip .curve', property: 'stroke' },
          { selector: '.errorStrip .axisLine', property: 'stroke' },
          { selector: '.errorStrip .here', property: 'fill' },
        ],
      },
    ],
  },
  {
    hash: '#v=1&n=1-2-1&x=0&t=0.5&w=1,-1,2,1&b=0.1,0.2&s=0.5,0.9_1,0.2',
    graphics: [
      {
        where: 'a curve',
        go: (app) => app.tab('Curve'),
        painted: [
          { selector: '.curveChart .answers', property: 'stroke' },
          { selector: '.curveChart .aimed', property: 'stroke' },
          { selector: '.missed path', property: 'stroke' },
          { selector: '.curveChart .ring', property: 'stroke' },
          { selector: '.smallCurve .zero', property: 'stroke' },
          { selector: '.smallCurve .curve', property: 'stroke' },
        ],
      },
    ],
  },
  {
    hash: '#v=1&bug=no-output-slope&step=delta.o1',
    graphics: [
      {
        where: 'the bug lab',
        go: async (app) => {
          await app.tab('Bug lab')
          await app.button('Nudge all').click()
        },
        painted: [
          { selector: '.network path.flagHatch', property: 'stroke' },
          { selector: '.flagged .nudgeSign', property: 'background-color' },
        ],
      },
    ],
  },
  {
    hash: '#v=1&lang=en&ui=&lesson=two-roads',
    graphics: [
      {
        where: 'a lesson with its question',
        go: (app) => app.page.locator('.lessonNext').click(),
        painted: [
          { selector: '.lessonStrip', property: 'border-left-color' },
          { selector: '.lessonActs .icon', property: 'fill' },
          { selector: '.question .numberInput', property: 'border-top-color' },
        ],
      },
    ],
  },
]
