import type { SymbolPart } from '../../notation/symbols'

/** A symbol inside an SVG text: real indices, italics only where mathematics has them. */
export function SvgSymbol({ parts }: { readonly parts: readonly SymbolPart[] }) {
  return parts.map(({ text, italic, sub }, i) => (
    <tspan
      key={i}
      fontStyle={italic ? 'italic' : undefined}
      fontSize={sub ? '0.75em' : undefined}
      dy={sub ? '0.25em' : parts[i - 1]?.sub ? '-0.19em' : undefined}
    >
      {text}
    </tspan>
  ))
}
