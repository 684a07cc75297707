import type { PartSizes } from '../places'

/** So many contributions stand side by side below a neuron, and no wider than it. */
export const IN_ROW = 2
const AIR = 3

/** From one row of contributions to the next, and how high as many as these stand together. */
export function dockRows(
  { traveller: { height } }: PartSizes,
  count: number,
): { readonly pitch: number; readonly height: number } {
  const pitch = height + AIR
  return { pitch, height: Math.ceil(count / IN_ROW) * pitch - AIR }
}
