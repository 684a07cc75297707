/** ln 2 in two parts; the first has so few bits that a whole multiple of it is exact. */
export const LN2_HIGH = 0.6931471803691238
export const LN2_LOW = 1.9082149292705877e-10
export const PER_LN2 = 1.4426950408889634
