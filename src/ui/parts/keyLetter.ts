/** The letter of a shortcut, small: where the keyboard writes another script, the Latin one in its place. */
export function keyLetter({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  return (/^(?!\p{Script=Latin})[\p{L}\p{M}]/u.test(key) ? code.slice('Key'.length) : key).toLowerCase()
}
