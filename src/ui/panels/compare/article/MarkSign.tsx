import type { Mark } from './companion'

/** Drawn here, because many fonts lack them: a tick, two lines crossed out, a picture. */
const LINES: Readonly<Record<Mark, string>> = {
  same: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  differs: 'M3 6.25h10M3 9.75h10M11 3 5 13',
  picture: 'M2 3.5h12v9H2zM2.5 12 7.5 7.5l2.5 2 1.5-1.5L14 10.5',
}

/** The sign of a mark; what it means has to be said beside it. */
export function MarkSign({ mark }: { readonly mark: Mark }) {
  return (
    <svg className={`markSign of-${mark}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={LINES[mark]} />
    </svg>
  )
}
