/** Written and computed with so many digits after the point. */
const DIGITS = 420n
/** 1, as a whole number of the last digit. */
export const ONE = 10n ** DIGITS

/** How far a double lies from the truth, in steps from it to the next double. */
export function stepsFrom(truth: bigint, ours: number): number {
  const step = decimal(following(Math.abs(ours))) - decimal(Math.abs(ours))
  const off = decimal(ours) - truth
  return Number(((off < 0n ? -off : off) * 1_000_000n) / step) / 1_000_000
}

/** e^x: the series of e^(x/1024), multiplied by itself ten times. */
export function seriesOf(x: bigint): bigint {
  const small = x / 1024n
  let sum = ONE
  let term = ONE
  for (let n = 1n; term !== 0n; n++) {
    term = (term * small) / (ONE * n)
    sum += term
  }
  for (let times = 0; times < 10; times++) sum = (sum * sum) / ONE
  return sum
}

/** A double as a whole number of the last digit, cut there. */
export function decimal(x: number): bigint {
  const { mantissa, exponent } = partsOf(x)
  return exponent < 0 ? (mantissa * ONE) / 2n ** BigInt(-exponent) : mantissa * ONE * 2n ** BigInt(exponent)
}

/** x = mantissa · 2^exponent, both whole. */
function partsOf(x: number): { readonly mantissa: bigint; readonly exponent: number } {
  const bits = bitsOf(Math.abs(x))
  const biased = Number(bits >> 52n)
  const fraction = bits & (2n ** 52n - 1n)
  const mantissa = biased === 0 ? fraction : fraction + 2n ** 52n
  return { mantissa: x < 0 ? -mantissa : mantissa, exponent: Math.max(biased, 1) - 1075 }
}

/** The next double above one that is not negative. */
function following(x: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, bitsOf(x) + 1n)
  return view.getFloat64(0)
}

function bitsOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  return view.getBigUint64(0)
}
