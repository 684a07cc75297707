const CLOSING = [
  ...'. , ; : ! ? … ) ] } > » " \' ” ’ ` * _ ~ 。 ， 、 ； ： ！ ？ ） 】 》 」 』 ). ”。 &'.split(' '),
  ' ',
  '\n',
  '\u200b',
  '\u2060',
  '\ufeff',
  ' — ',
]

/** What people and programs put between, behind and around the parts of a link, none of which changes what it says. */
export const HARMLESS: readonly ((text: string) => string)[] = [
  ...CLOSING.map((tail) => (text: string) => text + tail),
  (text) => text.replaceAll('&', '&amp;'),
  (text) => text.replaceAll('&', '&#38;'),
  (text) => text.replaceAll('&', '&&'),
  (text) => text.replaceAll('&', ' & '),
  (text) => text.replaceAll('=', ' = '),
  (text) => text.replaceAll(',', ', '),
  (text) => text.replaceAll(',', '，'),
  (text) => text.replaceAll(',', ';'),
  (text) => text.replaceAll('=', '=\u200b'),
  (text) => text.replace(/(?<=[=,])-/g, '−'),
  (text) => text.replace(/(?<=[=,])(?=\d)/g, '+').replace(/([vnk]|secret|turn|see)=\+/g, '$1='),
  (text) => text.replace(/(?<=[=,])0\./g, '.'),
  (text) => text.replace(/(?<=\d)e(?=[-\d])/g, 'E'),
  fullWidth,
  escaped,
  (text) => escaped(escaped(text)),
  (text) => text.replaceAll(',', '%2C'),
  (text) => `${text}&utm_source=chat&utm_medium=social`,
  (text) => `fbclid=IwAR0-x_1&${text}`,
  (text) => `${text}?from=timeline`,
  (text) => `${text}&ui=&present=1&theme=projector`,
  (text) => `#${text}`,
  (text) => `“${text}”`,
  (text) => new URL(`http://page/#${text}`).hash,
]

/** Halves of characters can't be escaped, nor stand in an address. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))
}

/** The digits of numbers as an input method writes them, but for those of names and of escapes. */
function fullWidth(text: string): string {
  if (text.includes('%')) return text
  return text.replace(/(?<![a-z_#]|#3)\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
}
