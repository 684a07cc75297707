/** The middle of a chart: held while a point moves within it, so that the chart does not slide along with the point. */
export function centreFor(value: number, reach: number): number {
  const grid = reach / 2
  // Adding 0 makes an ordinary zero of −0.
  return Math.round(value / grid) * grid + 0
}
