import { Fragment, memo } from 'react'
import { STYLE_TAGS, textRuns, type TextPiece } from '../../notation/textSymbols'
import './symbol.css'

/** A sentence whose symbols are set as mathematics: real subscripts, italics only where mathematics has them. */
export const MathText = memo(function MathText({ children }: { readonly children: string }) {
  // The runs of a sentence have no identity but their place in it.
  return textRuns(children).map((run, i) =>
    typeof run === 'string' ? (
      <Fragment key={i}>{run}</Fragment>
    ) : (
      <span key={i} className="symbol">
        {run.map((piece, k) => (
          <Piece key={k} {...piece} />
        ))}
      </span>
    ),
  )
})

function Piece({ text, style }: TextPiece) {
  const Tag = style && STYLE_TAGS[style]
  return Tag ? <Tag>{text}</Tag> : text
}
