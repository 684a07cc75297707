/** Title and question of the scenarios that are offered on the first screen. */
export const firstScenariosEn = {
  'tug-balance': {
    title: 'Tug-of-war at h1',
    ask: 'w5 is now 0.13315. o1 wants h1 lower, o2 wants it higher. Which way will w1 move?',
  },
  'saturated-b2-6': {
    title: 'Confident and wrong: b2 = 6',
    ask: 'o1 is almost as wrong as it can be. Will it learn fast or slowly?',
  },
  'lr-ladder-80': {
    title: 'Learning rate η = 80',
    ask: 'Every weight moves against its gradient. Can the first update make E larger all the same?',
  },
  'symmetric-0.3': {
    title: 'Twins: all weights 0.3',
    ask: 'h1 and h2 start equal. Will training ever make them different?',
  },
}
