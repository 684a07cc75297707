import type { NetworkNode, Problem, Sample } from '../../../engine'
import type { PanelMessages } from '../../../i18n/pieces'
import { writeDecimals } from '../../../notation/numbers'
import { answerOf } from './answerOf'

/** More than these nobody listens to; the table has them all. */
const MOST_SAID = 9

/** What a node sends at the samples, as a list: "0.10 at sample 1, 0.88 at sample 2". */
export function saidAtSamples(
  problem: Problem,
  samples: readonly Sample[],
  node: NetworkNode,
  words: PanelMessages['plane'],
): string {
  const said = samples.slice(0, MOST_SAID).map(({ inputs }, i) => {
    const answer = answerOf(node, { ...problem, inputs })
    return words.atSample({ answer: writeDecimals(answer, 2), sample: i + 1 })
  })
  const more = samples.length - MOST_SAID
  return [...said, ...(more > 0 ? [words.andMore({ count: more })] : [])].join(', ')
}
