import './progress.css'

interface Props {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly at: number
  /** What is said of it, beside the bar. */
  readonly text: string
  /** The same in whole words, if its signs need that. */
  readonly heard?: string
}

/** How far something has come, as a bar and in words. */
export function Progress({ label, from, to, at, text, heard = text }: Props) {
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={from}
      aria-valuemax={to}
      aria-valuenow={at}
      aria-valuetext={heard}
    >
      <span className="progressTrack">
        <span className="progressBar" style={{ width: `${(100 * (at - from)) / (to - from)}%` }} />
      </span>
      <span>{text}</span>
    </div>
  )
}
