/** Fetches the wrong programs, which the engine knows from then on. Fails where they can't be had. */
export async function learnPrograms(): Promise<void> {
  await import('./wrongPrograms')
}
