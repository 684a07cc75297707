/** Whether a hint is shown beside something: Escape puts it away and does nothing else, whoever hears the key first. */
export function hasHint(): boolean {
  return document.querySelector('.tooltip') !== null
}
