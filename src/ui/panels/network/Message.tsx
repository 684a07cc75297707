import { useEffect, useState } from 'react'
import type { PanelMessages } from '../../../i18n/pieces'
import { spokenText } from '../../../notation/spokenText'
import type { Writer } from '../../../notation/writer'
import type { News } from '../../../session/reshape/news'
import type { ReshapeRefusal } from '../../../session/reshape/refusal'
import { useMessages, useParts } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import type { Problem } from '../../parts/useProblem'
import { useSaidOnce } from '../../parts/useSaidOnce'
import { useWriter } from '../../parts/useWriter'
import type { Reshape, Said } from './useReshape'
import '../../parts/linkButton.css'

/** How long it is quiet before it is said aloud, in milliseconds: of several presses only what came of them. */
const PAUSE = 500

interface Props {
  readonly reshape: Reshape
  /** What is wrong with the seed goes before all else. */
  readonly seedProblem: Problem
}

/** What the latest press has done, or why it could do nothing. */
export function Message({ reshape, seedProblem }: Props) {
  const { network } = useMessages()
  const writer = useWriter()
  const { said } = reshape
  const isSeed = seedProblem.said === null
  const { lead, rest } =
    seedProblem.said === null
      ? said
        ? sayingOf(said, network, writer)
        : NOTHING
      : { lead: '', rest: seedProblem.said }
  const loudness = useSaidOnce(lead + rest)
  const heard = useRested(spokenText(lead + rest))
  return (
    <div
      className={said?.kind === 'refused' || !isSeed ? 'networkMessage refused' : 'networkMessage'}
      data-empty={lead + rest === ''}
    >
      <p id={seedProblem.id}>
        {lead && (
          <b>
            <MathText>{lead}</MathText>
          </b>
        )}
        <MathText>{rest}</MathText>{' '}
        {said?.kind === 'news' && (
          <button type="button" className="linkButton" data-focus-next="network-title" onClick={reshape.undo}>
            {network.undo}
          </button>
        )}
        {said?.kind === 'refused' && said.other && <TakeBoth reshape={reshape} other={said.other} />}
        {said?.kind === 'refused' && isOfTargets(said.refusal) && <ToSamples />}
      </p>
      <p className="visuallyHidden" role="status" aria-live={loudness}>
        {heard}
      </p>
    </div>
  )
}

function TakeBoth({ reshape, other }: { readonly reshape: Reshape; readonly other: Parameters<Reshape['take']>[0] }) {
  const { network } = useMessages()
  return (
    <button type="button" className="linkButton" data-focus-next="network-title" onClick={() => reshape.take(other)}>
      {network.changeBoth}
    </button>
  )
}

/** Whether what has to be changed first stands among the samples. */
function isOfTargets(refusal: ReshapeRefusal): boolean {
  return refusal.kind === 'together' && (refusal.rule === 'softmaxTargets' || refusal.rule === 'entropyTargets')
}

function ToSamples() {
  const { store } = useParts()
  const { network } = useMessages()
  return (
    <button type="button" className="linkButton" onClick={() => store.getState().setPanel('samples')}>
      {network.toSamples}
    </button>
  )
}

const NOTHING = { lead: '', rest: '' }

function sayingOf(said: Said, { news, refused }: PanelMessages['network'], writer: Writer): typeof NOTHING {
  return said.kind === 'news' ? newsIn(said.news, news) : { lead: '', rest: refusalIn(said.refusal, refused, writer) }
}

function newsIn(news: News, words: PanelMessages['network']['news']): typeof NOTHING {
  switch (news.kind) {
    case 'grown':
      return words.grown(news)
    case 'shrunk':
      return words.shrunk(news)
    case 'layerIn':
      return words.layerIn(news)
    case 'layerOut':
      return words.layerOut(news)
    case 'rebiased':
      return words.rebiased(news)
    case 'drawn':
      return words.drawn(news)
  }
}

function refusalIn(refusal: ReshapeRefusal, words: PanelMessages['network']['refused'], writer: Writer): string {
  switch (refusal.kind) {
    case 'unwritable':
      return words.unwritable(refusal)
    case 'together': {
      const sample = (refusal.sample ?? 0) + 1
      if (refusal.rule === 'entropyTargets')
        return words.entropyTargets({ sample, value: writer.value(refusal.value ?? 0, 'given') })
      return refusal.rule === 'softmaxTargets' ? words.softmaxTargets({ sample }) : words[refusal.rule]
    }
    default:
      return words[refusal.kind]
  }
}

/** The text once it has stood for a while. */
function useRested(text: string): string {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
