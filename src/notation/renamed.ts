import type { Topology } from '../engine'

/**
 * A text about the network with its weights called as the page calls them: texts are written with each weight's place in the
 * list, as it is numbered by receivers.
 */
export function renamed(text: string, { edges }: Topology): string {
  return text.replace(/(?<![\p{L}\d_])w(\d+)(?!\d)/gu, (written, place) => edges[Number(place) - 1]?.called ?? written)
}
