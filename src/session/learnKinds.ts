/** What else has to be fetched with them: the page's words about them. */
let also = async (): Promise<void> => {}

/** Fetches something along with what works other kinds of networks out, each time that is asked for. */
export function learnKindsWith(fetch: () => Promise<void>): void {
  also = fetch
}

/** Fetches what networks need that are not the usual one: the engine knows them from then on. Fails where it can't be had. */
export async function learnKinds(): Promise<void> {
  const [{ learnEveryKind }] = await Promise.all([import('./otherKinds'), also()])
  learnEveryKind()
}
