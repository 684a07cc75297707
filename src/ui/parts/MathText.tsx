import { Fragment, memo } from 'react'
import './symbol.css'

/** A name of the mathematics inside a sentence: w5, w5+, b_h1, net_h1, target_o1, E_o1, δ_h2_1, ∂E/∂w5, ∂out_o1/∂net_o1. */
const NODE = '(?:[ioh]\\d+(?:_\\d+)?|total)'
const NAME = `(?:(?:net|out|target|E|δ|b)_${NODE}|[wbih]\\d+(?:_\\d+)?|o\\d+|η|E|δ|σ)`
const SYMBOL = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Greek}\\d_])(?:∂${NAME}\\/∂${NAME}|${NAME}\\+?)(?![\\p{Script=Latin}\\d_])`,
  'gu',
)

/** A sentence whose symbols are set as mathematics: real subscripts, italics only where mathematics has them. */
export const MathText = memo(function MathText({ children }: { readonly children: string }) {
  const pieces: (string | { readonly symbol: string })[] = []
  let end = 0
  for (const match of children.matchAll(SYMBOL)) {
    pieces.push(children.slice(end, match.index), { symbol: match[0] })
    end = match.index + match[0].length
  }
  pieces.push(children.slice(end))
  return pieces.map((piece, i) =>
    // The pieces of a sentence have no identity but their place in it.
    typeof piece === 'string' ? <Fragment key={i}>{piece}</Fragment> : <MathSymbol key={i}>{piece.symbol}</MathSymbol>,
  )
})

function MathSymbol({ children }: { readonly children: string }) {
  if (children.startsWith('∂')) {
    const [of, by] = children.split('/').map((part) => part.slice(1))
    return (
      <span className="symbol">
        ∂<PlainSymbol>{of!}</PlainSymbol>/∂<PlainSymbol>{by!}</PlainSymbol>
      </span>
    )
  }
  return (
    <span className="symbol">
      <PlainSymbol>{children}</PlainSymbol>
    </span>
  )
}

function PlainSymbol({ children }: { readonly children: string }) {
  const next = children.endsWith('+')
  const text = next ? children.slice(0, -1) : children
  const [, base = text, index = ''] = /^(net|out|target|[a-zEδησ])_?(.*)$/u.exec(text) ?? []
  return (
    <>
      {base.length === 1 ? <i>{base}</i> : base}
      {index && <sub>{index.replace('_', ',')}</sub>}
      {next && <sup>+</sup>}
    </>
  )
}
