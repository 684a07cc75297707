/** For `translate`: what is only a number is the same in every language. */
export function translateOf(text: string): 'no' | undefined {
  return /^(?:× |[+−-])?[\d.]+%?$/.test(text) ? 'no' : undefined
}
