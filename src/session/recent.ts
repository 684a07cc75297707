/** What belongs to the keys that were asked for latest. All else has been let go, and is made anew when asked for. */
export interface Recent<Key, Value> {
  /** What belongs to a key; made, if it is not here. */
  of(key: Key, make: (key: Key) => Value): Value
}

/**
 * Remembers at most so many keys.
 *
 * A WeakMap would keep what belongs to a key as long as the key lives, and undo keeps two hundred networks alive.
 */
export function createRecent<Key, Value extends object>(most: number): Recent<Key, Value> {
  /** The latest last. */
  const values = new Map<Key, Value>()
  return {
    of(key, make) {
      const value = values.get(key) ?? make(key)
      // To the end of the row, or the one on screen could be dropped for its neighbour.
      values.delete(key)
      values.set(key, value)
      if (values.size > most) values.delete(values.keys().next().value!)
      return value
    },
  }
}
