/** The letter of a choice: A for the first. */
export function letterOf(choice: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + choice)
}
