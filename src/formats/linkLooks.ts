import { HIDEABLE, USUAL_LOOKS, type LinkLooks } from '../content/linkLooks'
import { panelToday } from '../content/panelNames'
import { DECIMALS, PREDICTS, THEMES } from '../content/preferences'
import { plainText } from '../engine/typed/plainText'
import { looksIn, piecesOf } from './linkText'

/** The parts of a link that say how to look, in the order in which they are written. */
const LOOKS = ['present', 'hide', 'digits', 'theme', 'predict', 'lesson', 'card'] as const

/** Whether this page knows a part of this name that says how to look. */
export function isLook(key: string): boolean {
  return LOOKS.some((look) => look === key)
}

/**
 * Reads how a link wants to be looked at. Never refuses: another page may know more, so what is unknown or odd here is
 * passed over.
 */
export function readLooks(hash: string): LinkLooks {
  return piecesOf(hash).reduce<LinkLooks>((looks, { key, text, isLook: isBehindMarker }) => {
    if (!isBehindMarker) return looks
    const plain = plainText(text).toLowerCase()
    switch (key) {
      case 'present':
        return { ...looks, presents: plain !== '0' }
      case 'hide': {
        const named = plain.split(/[,，、;；]/).map((part) => panelToday(part.trim()))
        return { ...looks, hidden: HIDEABLE.filter((part) => named.includes(part)) }
      }
      case 'digits':
        return { ...looks, digits: DECIMALS.find((one) => String(one) === plain) ?? null }
      case 'theme':
        return { ...looks, theme: THEMES.find((one) => one === plain) ?? null }
      case 'predict':
        return { ...looks, predict: PREDICTS.find((one) => one === plain) ?? null }
      case 'lesson':
        return { ...looks, lesson: /^[a-z0-9-]+$/.test(plain) ? plain : null }
      case 'card':
        return { ...looks, card: /^[1-9]\d?$/.test(plain) ? Number(plain) : 1 }
      default:
        return looks
    }
  }, USUAL_LOOKS)
}

/**
 * What stands behind the network in a link, with the marker; empty if there is nothing to say.
 *
 * `hash` is the address so far: what stands there of how to look and is unknown here goes on with it.
 */
export function writeLooks(
  { presents, hidden, digits, theme, predict, lesson, card }: LinkLooks,
  hash: string,
  isNetwork: (key: string) => boolean,
): string {
  const unknown = looksIn(hash, (key) => isNetwork(key) || isLook(key))
  const known = [
    ...(presents ? ['present=1'] : []),
    ...(hidden.length > 0 ? [`hide=${hidden.join(',')}`] : []),
    ...(digits === null ? [] : [`digits=${digits}`]),
    ...(theme === null ? [] : [`theme=${theme}`]),
    ...(predict === null ? [] : [`predict=${predict}`]),
    ...(lesson === null ? [] : [`lesson=${lesson}`]),
    ...(lesson === null || card === 1 ? [] : [`card=${card}`]),
  ].join('&')
  return [unknown === '' && known !== '' ? 'ui=' : unknown, known].filter(Boolean).join('&')
}
