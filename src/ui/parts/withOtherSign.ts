import { plainPowers } from '../../engine/typed/plainText'

/** The text with a minus in front, or without the one that stands there, by whatever dash it is written. */
export function withOtherSign(text: string): string {
  const plain = plainPowers(text).replace(/^[=≈] ?/, '')
  return plain.startsWith('-') ? plain.slice(1).trim() : `-${plain.replace(/^\+/, '')}`
}
