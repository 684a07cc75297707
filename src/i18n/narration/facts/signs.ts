export type Sign = 'positive' | 'negative' | 'zero'
export type Trend = 'higher' | 'lower' | 'same'

export function signOf(value: number): Sign {
  return value > 0 ? 'positive' : value < 0 ? 'negative' : 'zero'
}

export function trendOf(before: number, after: number): Trend {
  return after > before ? 'higher' : after < before ? 'lower' : 'same'
}
