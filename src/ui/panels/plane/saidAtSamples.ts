import { sampleAnswers, type NetworkNode, type Problem, type Sample } from '../../../engine'
import type { PanelMessages } from '../../../i18n/pieces'
import { writeDecimals } from '../../../notation/numbers'

/** More than these nobody listens to; the table has them all. */
const MOST_SAID = 9

/** The answers at the samples as a list: "0.10 at sample 1, 0.88 at sample 2". Of a hidden node nothing is asked there. */
export function saidAtSamples(
  problem: Problem,
  samples: readonly Sample[],
  node: NetworkNode,
  words: PanelMessages['plane'],
): string {
  const output = node.kind === 'output' ? node.index : 0
  const found = sampleAnswers(problem)
  const said = samples
    .slice(0, MOST_SAID)
    .map((_, i) => words.atSample({ answer: writeDecimals(found[i]!.answers[output]!, 2), sample: i + 1 }))
  const more = samples.length - MOST_SAID
  return [...said, ...(more > 0 ? [words.andMore({ count: more })] : [])].join(', ')
}
