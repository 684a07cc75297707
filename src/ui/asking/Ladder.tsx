import type { QuantityId } from '../../engine'
import { formulaOf } from '../../notation/formulaOf'
import { spokenFormula } from '../../notation/spokenFormula'
import { writeFormula } from '../../notation/writeFormula'
import type { Question } from '../../session/question'
import { sightNow } from '../../session/selectors'
import { gatheredAt } from '../../session/sight'
import { useApp, useLateWords, useMessages } from '../context/AppContext'
import { FormulaLines } from '../formula/FormulaLines'
import { MathText } from '../parts/MathText'
import { SentenceGap } from '../parts/SentenceGap'
import { askedStep } from './askedWords'
import { useVerdict } from './useVerdict'

interface Props {
  readonly question: Question
  readonly of: QuantityId
}

/** Help for somebody who practises, a line more with each wrong answer: what was wrong, the rule, the rule with its numbers. */
export function Ladder({ question, of }: Props) {
  const words = useLateWords('questions')
  const sentenceFor = useVerdict(question)
  const { tries } = question
  if (tries.length === 0) return null
  return (
    <div className="ladder">
      <p className="sentence">
        <MathText>{sentenceFor(tries.at(-1)!)}</MathText>
        <SentenceGap />
        <span>{words.stillHidden}</span>
      </p>
      {tries.length > 1 && <Rule of={of} hasNumbers={tries.length > 2} />}
    </div>
  )
}

function Rule({ of, hasNumbers }: { readonly of: QuantityId; readonly hasNumbers: boolean }) {
  const { formulaWords } = useMessages()
  const sight = useApp(sightNow)
  const decimals = useApp((state) => state.decimals)
  const step = askedStep(sight.tape, { kind: 'number', of })!
  const stage = hasNumbers ? 'met' : 'off'
  const seen = gatheredAt(stage, sight)
  return (
    <FormulaLines
      write={(element) => writeFormula(element, formulaOf(seen, step, decimals))}
      stage={stage}
      spoken={spokenFormula({ seen, step, decimals, words: formulaWords })}
      hasAllDigits={decimals === 'all'}
      lit={[]}
      onPick={() => {}}
    />
  )
}
