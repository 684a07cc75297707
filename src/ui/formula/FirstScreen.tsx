import type { MouseEvent, ReactNode } from 'react'
import type { Toned } from '../../i18n/toned'
import { tapeOf } from '../../session/selectors'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { MathText } from '../parts/MathText'
import { useOverlay } from '../parts/useOverlay'
import '../parts/linkButton.css'
import './firstScreen.css'

/** What the page is about, before anything has been computed, and how to begin. */
export function FirstScreen() {
  const { player } = useParts()
  const { start, transport } = useMessages()
  const playing = useApp((state) => state.playing)
  const shape = useApp((state) => tapeOf(state).topology.shape)
  const [, setTour] = useOverlay('tour')
  return (
    <>
      <p className="eyebrow">{start.eyebrow}</p>
      <h2>{start.title}</h2>
      <ul className="firstLines">
        <Line sign={<Layers />}>
          <TonedText>{start.counts({ inputs: shape[0]!, outputs: shape.at(-1)! })}</TonedText>
        </Line>
        <Line sign={<BothWays />}>
          <TonedText>{start.passes}</TonedText>
        </Line>
        <Line sign={<Icon name="pointer" />}>{start.drag}</Line>
      </ul>
      <div className="firstActs">
        <button type="button" className="button primary" data-act="next" onClick={passOn(player.next)}>
          <Icon name="next" />
          <span>{start.next}</span>
          <kbd aria-hidden="true">→</kbd>
        </button>
        <button type="button" className="button" data-act="toggle" onClick={passOn(player.toggle)}>
          <Icon name={playing ? 'pause' : 'play'} />
          <span className="playWord">{playing ? transport.pause : start.play}</span>
          <kbd>{start.space}</kbd>
        </button>
      </div>
      {/* Whoever was here goes on with the player, where Space plays as is written above. */}
      <p className="tourLine" data-focus-next="player-toggle">
        <button type="button" className="linkButton" onClick={() => setTour(true)}>
          {start.tour}
        </button>
        <span>{start.tourIs}</span>
      </p>
    </>
  )
}

/** Does it with the focus on the same button of the player: the one that was pressed goes away. */
function passOn(act: () => void): (event: MouseEvent<HTMLElement>) => void {
  return ({ currentTarget }) => {
    document.querySelector<HTMLElement>(`.transport [data-act="${currentTarget.dataset['act']}"]`)?.focus()
    act()
  }
}

function Line({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <span className="lineSign" aria-hidden="true">
        {sign}
      </span>
      <p>{children}</p>
    </li>
  )
}

/** A sentence with some of its words in the colours of what they say. */
export function TonedText({ children }: { readonly children: Toned }) {
  // The pieces of a sentence have no identity but their place in it.
  return children.map((piece, i) =>
    typeof piece === 'string' ? (
      <MathText key={i}>{piece}</MathText>
    ) : (
      <b key={i} className={`tone-${piece.tone}`}>
        <MathText>{piece.text}</MathText>
      </b>
    ),
  )
}

function Layers() {
  return (
    <svg className="icon drawnSign" viewBox="0 0 24 24">
      <path d="M5 6h14L5 18h14L5 6" />
      <path className="dots" d="M5 6h0M19 6h0M5 18h0M19 18h0" />
    </svg>
  )
}

function BothWays() {
  return (
    <svg className="icon" viewBox="0 0 24 24">
      <path className="tone-forward" d="M3 6.5h13.2l-3-3L14.6 2.1 20 7.5l-5.4 5.4-1.4-1.4 3-3H3z" />
      <path className="tone-backward" d="M21 15.5H7.8l3-3-1.4-1.4L4 16.5l5.4 5.4 1.4-1.4-3-3H21z" />
    </svg>
  )
}
