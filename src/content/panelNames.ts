/** Panels that have had another name: links and lessons of then still say it. */
const RENAMED: ReadonlyMap<string, string> = new Map([['article', 'compare']])

/** What a panel is called today. */
export function panelToday(name: string): string {
  return RENAMED.get(name) ?? name
}
