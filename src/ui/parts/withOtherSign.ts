import { plainNumber } from '../../engine/typed/plainText'

/** The text with a minus in front, or without the one that stands there, by whatever dash it is written. */
export function withOtherSign(text: string): string {
  const plain = plainNumber(text)
  return plain.startsWith('-') ? plain.slice(1).trim() : `-${plain.replace(/^\+/, '')}`
}
