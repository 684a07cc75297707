/** More of what was typed is not repeated in a sentence. */
const MOST = 24

/** What was left in a field without being taken, short enough to be repeated. */
export function asLeft(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`
}
