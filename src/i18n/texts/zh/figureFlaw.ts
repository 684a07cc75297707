import type { LineFlaw } from '../../../comparing/readFigures'

/** 为何一行读不成数据；接在指明哪一行的话之后。 */
export function figureFlawZh(flaw: LineFlaw): string {
  switch (flaw.why) {
    case 'noNumber':
      return `“${flaw.text}”后面没有数。`
    case 'number':
      return notRead(flaw)
    case 'iteration':
      return `“${flaw.text}”没有指明第几次迭代；例如在 @ 后写 3。`
    case 'which':
      return `“${flaw.text}”可能是 ${flaw.names.slice(0, -1).join('、')} 或 ${flaw.names.at(-1)}，请写明是哪一个。`
    case 'name':
      return `没有“${flaw.text}”${flaw.names.length === 0 ? '这个量。' : `；此网络有 ${listed(flaw)}。`}`
  }
}

function notRead({ text, problem }: Extract<LineFlaw, { readonly why: 'number' }>): string {
  switch (problem) {
    case 'empty':
    case 'unreadable':
      return `“${text}”不是数。`
    case 'comma':
      return `“${text}”中的逗号有两种读法。`
    case 'tooLarge':
      return `“${text}”不在 −1,000,000 到 1,000,000 之间。`
    case 'tooSmall':
      return `“${text}”太接近 0，这里已无法表示。`
  }
}

/** 权重连着写，其余逐个列出。 */
function listed({ kind, names }: Extract<LineFlaw, { readonly why: 'name' }>): string {
  const [first = ''] = names
  if (kind !== 'weights') return names.join('、')
  return names.length === 1 ? first : `${first} 到 ${names.at(-1) ?? first}`
}
