/** 名称再多就只报个数，不逐个列出。 */
const MOST_NAMES = 3

/** 并列的名称：“w5 和 w7”。 */
export function listed(names: readonly string[], called: string): string {
  if (names.length > MOST_NAMES) return `${names.length} ${called}`
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join('、')} 和 ${names.at(-1)}`
}
