/** The text with a minus in front, or without the one that stands there. */
export function withOtherSign(text: string): string {
  const plain = text.trim()
  return /^[-−]/.test(plain) ? plain.slice(1).trim() : `-${plain.replace(/^\+/, '')}`
}
