/** A name as sources write them: letters, an index, and what stands behind. */
const INDEXED = /^(Δ?)(\p{L}+)_?(\d+)(\+?)(.*)$/u

/** What a source calls a number, with its index set low: w46, θ6, Δw23, y3+. Other names stand as they are. */
export function SourceName({ children }: { readonly children: string }) {
  const [, change, letters, index, plus, rest] = INDEXED.exec(children) ?? []
  if (letters === undefined) return <span translate="no">{children}</span>
  return (
    <span translate="no">
      {change}
      {letters.length === 1 ? <i>{letters}</i> : letters}
      <sub>{index}</sub>
      {plus && <sup>{plus}</sup>}
      {rest}
    </span>
  )
}
