/** Beyond this many, names are counted instead of listed. */
const MOST_NAMES = 3

/** Names in a row: "w5 and w7"; many of them are only counted. */
export function listed(names: readonly string[], called: string): string {
  if (names.length > MOST_NAMES) return `${names.length} ${called}`
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
