/** For which choices most hands went up, counted from 0: several where they are level, none where nobody was counted. */
export function mostHands(hands: readonly number[]): readonly number[] {
  const most = Math.max(0, ...hands)
  return most === 0 ? [] : hands.flatMap((count, choice) => (count === most ? [choice] : []))
}
