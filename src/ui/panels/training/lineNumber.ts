import { samplesOf, type Tape } from '../../../engine'
import type { Language } from '../../../content/languages'
import { lateWordsOf, narrationOf } from '../../../i18n/words'
import { spokenText } from '../../../notation/spokenText'
import type { Writer } from '../../../notation/writer'
import type { RunLine, RunView } from '../../../session/runViews'
import { wholeOf } from '../../../session/sight'

type Line = Pick<RunLine, 'id' | 'role' | 'read'>

/** Whether a line is E of a run: of all samples, also where the tape has only that of the one that is learned. */
function isError(view: RunView, { role }: Pick<RunLine, 'role'>): boolean {
  return view === 'error' && role === 'main'
}

/** The number of a line in an iteration, as it is written. */
export function writeLine(writer: Writer, view: RunView, line: Line, tape: Tape): string {
  return line.id === 'gradient' || isError(view, line)
    ? writer.value(line.read(tape), 'computed')
    : writer.quantity(wholeOf(tape), line.id)
}

/** What a line is called for the ears; null for the size of the gradient, which is no quantity. */
export function lineName(view: RunView, line: Line, { problem, quantities }: Tape, language: Language): string | null {
  if (line.id === 'gradient') return null
  if (isError(view, line) && samplesOf(problem).length > 1)
    return spokenText(lateWordsOf(language, 'kinds').labels.errorOf({ ...problem, schedule: 'all-together' }))
  return spokenText(narrationOf(language).quantityName(quantities.get(line.id)!))
}

/** Of which samples a number is, where there are several: a line follows one of them, whichever is learned or drawn. */
export function lineSamples(view: RunView, line: Line, { problem, sample }: Tape, language: Language): string | null {
  const count = samplesOf(problem).length
  if (count === 1 || view === 'weights' || view === 'gradient') return null
  const { labels } = lateWordsOf(language, 'kinds')
  return isError(view, line) ? labels.allSamples({ count }) : labels.oneSample({ number: sample + 1 })
}
