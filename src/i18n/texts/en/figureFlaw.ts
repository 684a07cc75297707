import type { LineFlaw } from '../../../comparing/readFigures'

/** Why a line is no printed figure; a sentence that goes on behind the line that it is about. */
export function figureFlawEn(flaw: LineFlaw): string {
  switch (flaw.why) {
    case 'noNumber':
      return `there is no number behind “${flaw.text}”.`
    case 'number':
      return notRead(flaw)
    case 'iteration':
      return `“${flaw.text}” names no iteration; write 3 behind @, for example.`
    case 'which':
      return `“${flaw.text}” may be ${flaw.names.slice(0, -1).join(', ')} or ${flaw.names.at(-1)}: write which.`
    case 'name':
      return `no such quantity “${flaw.text}”${flaw.names.length === 0 ? '.' : `; this network has ${listed(flaw)}.`}`
  }
}

function notRead({ text, problem }: Extract<LineFlaw, { readonly why: 'number' }>): string {
  switch (problem) {
    case 'empty':
    case 'unreadable':
      return `“${text}” is not a number.`
    case 'comma':
      return `“${text}” has commas that can be read in two ways.`
    case 'tooLarge':
      return `“${text}” is not from −1,000,000 to 1,000,000.`
    case 'tooSmall':
      return `“${text}” is closer to 0 than any number here can be.`
  }
}

/** Weights stand in a row; others are named one by one. */
function listed({ kind, names }: Extract<LineFlaw, { readonly why: 'name' }>): string {
  const [first = ''] = names
  if (kind !== 'weights') return names.join(', ')
  return names.length === 1 ? first : `${first} to ${names.at(-1) ?? first}`
}
