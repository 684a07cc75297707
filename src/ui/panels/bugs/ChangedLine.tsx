import { useEffect, useLayoutEffect, useRef } from 'react'
import { bugCode } from '../../../content/bugCode'
import { recordIteration, rightProblem, type Bug, type Step, type Tape } from '../../../engine'
import { formulaOf, type MathLine } from '../../../notation/formulaOf'
import { spokenRule } from '../../../notation/spokenFormula'
import { writeUnit } from '../../../notation/writeFormula'
import { labOf } from '../../../session/bugLab'
import { learnedTape } from '../../../session/learnedTape'
import { wholeOf } from '../../../session/sight'
import { useApp, useMessages } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { SentenceGap } from '../../parts/SentenceGap'

/** A wrong program that is called by its name: what it does, and its rule beside the right one. */
export function ChangedLine({ bug }: { readonly bug: Bug }) {
  const { bugLab } = useMessages()
  const tape = useApp(learnedTape)
  const isFound = useApp((state) => labOf(state).found !== null)
  const words = bugLab.bugs[bug]
  const section = useRef<HTMLElement>(null)
  // What was pressed to find it out is gone: here is what comes of it.
  useEffect(() => {
    if (isFound) section.current?.focus()
  }, [isFound])
  const changed = tape.steps.filter(({ departs }) => departs === 'rule')
  const [wrong] = changed
  const right = recordIteration(rightProblem(tape.problem), tape.sample)
  const code = bugCode(bug, tape.problem)
  const rightStep = wrong && right.steps[right.places.get(wrong.writes)!]
  return (
    <section ref={section} className="changedLine" aria-label={bugLab.changed} tabIndex={-1}>
      <p>
        <strong>
          <MathText>{isFound ? bugLab.found(words) : words.title}</MathText>
        </strong>
        <SentenceGap />
        <MathText>{words.does}</MathText>
      </p>
      {!wrong && <p className="hint">{bugLab.notHere}</p>}
      {wrong && rightStep && (
        <>
          <dl>
            <dt>{bugLab.rightLine}</dt>
            <dd>
              <Rule tape={right} step={rightStep} />
              <Code line={code?.right} />
            </dd>
            <dt>{bugLab.wrongLine}</dt>
            <dd>
              <Rule tape={tape} step={wrong} />
              <Code line={code?.wrong} />
            </dd>
          </dl>
          <p className="hint">{bugLab.everywhere({ count: changed.length })}</p>
        </>
      )}
    </section>
  )
}

/** The same as a line of a program, for all neurons at once. */
function Code({ line }: { readonly line: string | undefined }) {
  return line === undefined ? null : (
    <code className="changedCode" translate="no">
      {line}
    </code>
  )
}

/** Written, and beside it the same for the ears. */
function Rule({ tape, step }: { readonly tape: Tape; readonly step: Step }) {
  const { formulaWords: words } = useMessages()
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (element.current) writeUnit(element.current, [ruleOf(tape, step)])
  })
  return (
    <>
      <p className="visuallyHidden">{spokenRule({ tape, step: asRule(step), words })}</p>
      <div ref={element} className="formula changedRule" translate="no" aria-hidden="true" />
    </>
  )
}

/** Both in the same form: without what only the right one is derived from. */
function ruleOf(tape: Tape, step: Step): MathLine {
  return formulaOf(wholeOf(tape), asRule(step), 9).rule
}

function asRule(step: Step): Step {
  return { ...step, departs: 'rule' }
}
