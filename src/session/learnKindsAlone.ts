/** Fetches what works networks out that are not the usual one, for who sees to the words about them: before all else is there. */
export async function learnKindsAlone(): Promise<void> {
  const { learnEveryKind } = await import('./otherKinds')
  learnEveryKind()
}
