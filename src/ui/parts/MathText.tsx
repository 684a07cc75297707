import { memo } from 'react'
import { spokenParts } from '../../notation/spokenSymbol'
import { STYLE_TAGS, textRuns, type TextPiece } from '../../notation/textSymbols'
import { useMessages } from '../context/AppContext'
import { OneName } from './OneName'

interface Props {
  readonly children: string
  /** Whether its symbols need no names: something else says all of it. */
  readonly isUnheard?: boolean
}

/**
 * A sentence whose symbols are set as mathematics: real subscripts, italics only where mathematics has them.
 *
 * Its words have an element of their own, and symbols and numbers are none of a translator's business: a browser that
 * translates the page puts its own elements in the place of texts, and a text that React wants to change is gone then.
 */
export const MathText = memo(function MathText({ children, isUnheard = false }: Props) {
  const { heard } = useMessages()
  // The runs of a sentence have no identity but their place in it.
  return textRuns(children).map((run, i) =>
    typeof run === 'string' ? (
      <span key={i}>{keepBrackets(run)}</span>
    ) : (
      <OneName key={i} name={isUnheard || run.length === 1 ? null : spokenParts(run, heard.math)}>
        {run.map((piece, k) => (
          <Piece key={k} {...piece} />
        ))}
      </OneName>
    ),
  )
})

/** What stands in brackets reads as one: (1 − out) does not end a line with its minus. */
function keepBrackets(words: string): string {
  return words.replace(/\(1 ([−+]) /g, '(1\u00a0$1\u00a0')
}

function Piece({ text, style }: TextPiece) {
  const Tag = style && STYLE_TAGS[style]
  return Tag ? <Tag>{text}</Tag> : text
}
