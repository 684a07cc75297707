import type { Verdict } from '../../../comparing/compare'

/** Drawn here, because many fonts lack them; each has another shape, so that nobody needs the colour. */
const LINES: Readonly<Record<Verdict, string>> = {
  same: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  cut: 'M3 11.5h5.500v-7M11.500 11.500h2',
  rounded:
    'M2.500 7c2-2.500 4-1.500 5.500-.500s3.500 2 5.500-.500M2.500 11c2-2.500 4-1.500 5.500-.500s3.500 2 5.500-.500',
  follows: 'M4 3v6.500h8M9 6.500l3 3-3 3',
  different: 'M3 6.250h10M3 9.750h10M11 3 5 13',
}

/** The sign of a verdict; what it means has to be said beside it. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className={`verdictSign of-${verdict}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={LINES[verdict]} />
    </svg>
  )
}
