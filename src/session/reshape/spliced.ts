/** A list with some of its items taken out, and others put in their place: `toSpliced`, which the oldest browsers have not. */
export function spliced<Item>(
  list: readonly Item[],
  at: number,
  gone: number,
  ...come: readonly Item[]
): readonly Item[] {
  return [...list.slice(0, at), ...come, ...list.slice(at + gone)]
}
