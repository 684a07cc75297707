import type { Locator } from '@playwright/test'
import type examples from '../../golden/worked_examples.json'
import type { App } from './app'
import { expect } from './fixtures'

/** A published example, as `test/golden/worked_examples.json` has it. */
export type Example = (typeof examples)[number]

/** What its rules are called in the Network panel. */
const BIASES: Readonly<Record<string, string>> = { none: 'none', neuron: 'per neuron', shared: 'per layer' }
const LOSSES: Readonly<Record<string, string>> = {
  'half-square': '½ (target − out)², added up',
  square: '(target − out)², added up',
  'cross-entropy': 'cross-entropy',
}
const ACTIVATIONS: Readonly<Record<string, string>> = { relu: 'ReLU' }

/** Makes the article’s network into that of an example, by what the page has for it. */
export async function build(app: App, example: Example): Promise<void> {
  await app.toggleNetwork()
  await reshape(app, example.shape)
  await rule(app, example)
  await app.button('Close the Network panel').click()
  await fill(app, example)
}

/** Layers are taken out and put in before neurons: hidden ones of the article’s two neurons. */
async function reshape(app: App, shape: readonly number[]): Promise<void> {
  if (shape.length === 2) await app.button('Remove: Hidden layer').click()
  if (shape.length === 4) await app.button('Hidden layer here, after: Hidden layer').click()
  for (const [layer, size] of shape.entries()) {
    const row = rowOf(shape, layer)
    for (let more = 2; more < size; more++) await app.button(`One more: ${row}`).click()
    if (size === 1) await app.button(`One less: ${row}`).click()
  }
}

/** The error comes first: softmax goes with cross-entropy alone. */
async function rule(app: App, { shape, activations, loss, biasRule }: Example): Promise<void> {
  const { page } = app
  await page.getByRole('radio', { name: BIASES[biasRule]!, exact: true }).click()
  await page.getByLabel('Error E', { exact: true }).selectOption(LOSSES[loss]!)
  for (const [before, activation] of activations.entries()) {
    if (activation === 'sigmoid') continue
    await page.getByRole('button', { name: `${rowOf(shape, before + 1)}, activation` }).click()
    await page.getByRole('option', { name: ACTIVATIONS[activation] ?? activation, exact: true }).click()
  }
}

function rowOf(shape: readonly number[], layer: number): string {
  if (layer === 0) return 'Inputs'
  if (layer === shape.length - 1) return 'Output layer'
  return shape.length === 3 ? 'Hidden layer' : `Hidden layer ${layer}`
}

/** All numbers: what is trained in the tables, η on its plate, and the samples in theirs. */
async function fill(app: App, { weights, biases, biasRule, learningRate, samples, mode }: Example): Promise<void> {
  const { page } = app
  await app.tab('Values')
  await fillAll(page.getByRole('table', { name: 'Weights' }).getByRole('spinbutton'), weights)
  if (biasRule !== 'none') await fillAll(page.getByRole('table', { name: 'Biases' }).getByRole('spinbutton'), biases)
  await app.stop('eta').click()
  await page.keyboard.type(String(learningRate))
  await page.keyboard.press('Enter')
  await app.tab('Samples')
  for (let more = 1; more < samples.length; more++) await app.button('Add a row').click()
  for (const [row, { x, t }] of samples.entries()) {
    const fields = page.locator(`.sampleTable input[data-row="${row}"]`)
    const numbers = [...x, ...t.map(Number)]
    await fillAll(fields, numbers)
    for (const [i, number] of numbers.entries())
      await expect(fields.nth(i)).toHaveValue(String(number).replace('-', '−'))
  }
  if (mode.startsWith('batch')) await page.getByRole('radio', { name: 'all together' }).click()
}

async function fillAll(fields: Locator, numbers: readonly number[]): Promise<void> {
  for (const [i, number] of numbers.entries()) await fields.nth(i).fill(String(number))
}
