/** A word of a statement; `at` counts from 1. */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'strange' | 'end'
  readonly text: string
  readonly at: number
}

const TOKEN =
  /(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.]))|(?<name>[A-Za-z]\w*(?:\.\w+)*)|(?<sign><=|>=|!=|[-+*/<>=()@])|(?<strange>\S)/g

/** The words of a text, the end as the last of them. What is no word stands among them as something strange. */
export function tokensOf(text: string): readonly Token[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index, groups = {} }): Token => {
    const kind = (['number', 'name', 'sign'] as const).find((one) => groups[one] !== undefined) ?? 'strange'
    return { kind, text: word, at: index + 1 }
  })
  return [...tokens, { kind: 'end', text: '', at: text.length + 1 }]
}
