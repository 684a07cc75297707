// Judges right and wrong answers on random networks: npm run diagnosis -- 2000 1 (how many networks, which seed)
import { tableOf } from '../bench/table'
import { DIGITS, tryDiagnosis, WAYS, type Way } from './diagnosis/trial'
import { WANTED } from './diagnosis/wanted'

const [networks = 2000, seed = 1] = process.argv.slice(3).map(Number)
console.log(`${networks} random networks, one step in ten asked, seed ${seed}`)
const tally = tryDiagnosis(networks, seed)

/** A zero is not judged: on paper, digits may cancel. */
const WRONG = ['mistake', 'unsure', 'unknown']
const AMONG = ['unsure among', 'close among']
const percent = (share: number): string => `${(share * 100).toFixed(share < 0.01 ? 2 : 1)} %`
const row = (title: string, kind: 'right' | 'mistake', way: Way, outcomes: readonly string[]): readonly string[] => [
  `${title}, ${way}`,
  ...DIGITS.map((digits) => percent(tally.share(`${kind} ${way} ${digits}`, ...outcomes))),
]
const rows = WAYS.flatMap((way) => [
  row('right answer called wrong', 'right', way, WRONG),
  row('right answer called close', 'right', way, ['close']),
  row('mistake misnamed', 'mistake', way, ['misnamed']),
  row('mistake named', 'mistake', way, ['named']),
  row('unsure or close, the true one among those named', 'mistake', way, AMONG),
  row('unsure or close, and it is not', 'mistake', way, ['unsure not among', 'close not among']),
  row('mistake passes: it looks the same', 'mistake', way, ['passes']),
  row('mistake not recognised', 'mistake', way, ['unknown', 'coarse']),
])
console.log(tableOf(['', ...DIGITS.map((digits) => `${digits} digits`)], rows))

/** Each cell beside the one that was wanted, with a sign where it is worse: to be read, and no reason to fail. */
const beside = WANTED.map(({ row: title, way, outcome, cells, isBetter }) => [
  `${title}, ${way}`,
  ...DIGITS.map((digits, i) => {
    const share = tally.share(`mistake ${way} ${digits}`, outcome)
    const by = share * 100 - cells[i]!
    return `${percent(share)} / ${cells[i]} %${(isBetter === 'above' ? by < 0 : by > 0) ? ' worse' : ''}`
  }),
])
console.log('\nHere / as wanted')
console.log(tableOf(['', ...DIGITS.map((digits) => `${digits} digits`)], beside))

const asked = (...outcomes: readonly string[]): string => percent(tally.share('mistake asked', ...outcomes))
console.log(
  `\nWith the digits asked for: named ${asked('named')}, unsure ${asked('unsure among')}, close ${asked('close among')}, passes ${asked('passes')}`,
)
const long = 'right steps 3 answer 6'
console.log(
  `Three digits on the way, six in the answer: called wrong ${percent(tally.share(long, ...WRONG))}, close ${percent(tally.share(long, 'close'))}`,
)

const rightCalledWrong = DIGITS.flatMap((digits) => WAYS.map((way) => tally.times(`right ${way} ${digits}`, ...WRONG)))
const misnamed = DIGITS.map((digits) => tally.times(`mistake exact ${digits}`, 'misnamed'))
// By chance, six digits from numbers rounded to three are now and then those of a mistake: nobody can tell.
const broken = [...rightCalledWrong, ...misnamed, tally.times(long, 'unsure', 'unknown')].reduce(
  (total, times) => total + times,
)
if (broken > 0) {
  console.error(`\n${broken} right answers called wrong or exact mistakes misnamed`)
  process.exit(1)
}
