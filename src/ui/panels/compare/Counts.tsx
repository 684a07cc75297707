import { FIGURES_SHOWN, type FiguresShown } from '../../../session/looks'
import { useApp, useLateWords, useParts } from '../../context/AppContext'
import { LastingButton } from '../../parts/LastingButton'
import type { Row } from './useCompared'
import { VerdictSign } from './VerdictSign'

/** Under which count a row stands; null while its iteration is not reached. */
export function shownAs(row: Row): FiguresShown | null {
  if (!row.tape) return null
  return row.verdict === 'follows' ? 'different' : row.verdict
}

/** How many figures are the same, cut, rounded on the way and different; each count shows these alone. */
export function Counts({ rows }: { readonly rows: readonly Row[] }) {
  const { store } = useParts()
  const { counts } = useLateWords('compare')
  const only = useApp(({ looks }) => looks.compare.only)
  return (
    <div className="counts" role="group" aria-label={counts.label}>
      {FIGURES_SHOWN.map((kind) => {
        const count = rows.filter((row) => shownAs(row) === kind).length
        return (
          <LastingButton
            key={kind}
            className="smallButton"
            aria-pressed={only === kind}
            isDisabled={count === 0 && only !== kind}
            onPress={() => store.getState().look('compare', { only: only === kind ? null : kind })}
          >
            <VerdictSign verdict={kind} />
            <b translate="no">{count}</b> <span>{counts[kind]}</span>
          </LastingButton>
        )
      })}
    </div>
  )
}
