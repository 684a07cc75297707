// Judges right and wrong answers on random networks: npm run diagnosis -- 2000 1 (how many networks, which seed)
import { tableOf } from '../bench/table'
import { DIGITS, tryDiagnosis, WAYS } from './diagnosis/trial'
import { isWorse, WANTED, WRONG } from './diagnosis/wanted'

const [networks = 2000, seed = 1] = process.argv.slice(3).map(Number)
console.log(`${networks} random networks, one step in ten asked, seed ${seed}`)
const tally = tryDiagnosis(networks, seed)

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.01 ? 2 : 1)} %`
const head = ['', ...DIGITS.map((digits) => `${digits} digits`)]
const rowOf = (title: string, trial: string, outcomes: readonly string[]): readonly string[] => [
  title,
  ...DIGITS.map((digits) => percent(tally.share(`${trial} ${digits}`, ...outcomes))),
]

/** Each cell beside the one that was wanted, with a word where it is worse: to be read, and no reason to fail. */
const beside = WANTED.map(({ row, of, way, outcomes, cells, better }) => [
  `${row}, ${way}`,
  ...DIGITS.map((digits, i) => {
    const share = tally.share(`${of} ${way} ${digits}`, ...outcomes)
    return `${percent(share)} / ${cells[i]} %${isWorse(share * 100, cells[i]!, better) ? ' worse' : ''}`
  }),
])
console.log('\nHere / as wanted')
console.log(tableOf(head, beside))

console.log('\nBesides')
console.log(
  tableOf(head, [
    rowOf('right answer called wrong, every number cut', 'right cut', WRONG),
    ...WAYS.flatMap((way) => [
      rowOf(`mistake passes, written as the true number, ${way}`, `mistake ${way}`, ['passes alike']),
      rowOf(`unsure or close, and it is not, ${way}`, `mistake ${way}`, ['unsure not among', 'close not among']),
      rowOf(`mistake not recognised, ${way}`, `mistake ${way}`, ['unknown', 'coarse']),
    ]),
  ]),
)

const asked = (...outcomes: readonly string[]): string => percent(tally.share('mistake asked', ...outcomes))
console.log(
  `\nWith the digits asked for: named ${asked('named')} / 93.7 %, unsure ${asked('unsure among')} / 3.6 %, close ${asked('close among')} / 2.5 %, right ${asked('passes', 'passes alike')} / 0.2 %`,
)
const long = 'right steps 3 answer 6'
console.log(
  `Three digits on the way, six in the answer: called wrong ${percent(tally.share(long, ...WRONG))} / 0 %, close ${percent(tally.share(long, 'close'))} / 1.7 %`,
)

const rightCalledWrong = DIGITS.flatMap((digits) =>
  [...WAYS, 'cut'].map((way) => tally.times(`right ${way} ${digits}`, ...WRONG)),
)
const misnamed = DIGITS.map((digits) => tally.times(`mistake exact ${digits}`, 'misnamed'))
const broken = [...rightCalledWrong, ...misnamed, tally.times(long, ...WRONG)].reduce((total, times) => total + times)
if (broken > 0) {
  console.error(`\n${broken} right answers called wrong or exact mistakes misnamed`)
  process.exit(1)
}
