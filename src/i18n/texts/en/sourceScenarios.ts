/** Examples of other authors, each with figures to compare with. */
export const sourceScenariosEn = {
  'han-kamber': {
    title: 'Han & Kamber: three inputs',
    ask: 'What this book calls Err is δ here with the other sign. Will its new weights differ from ours as well?',
    belief: 'Another sign in a formula is another method.',
    watch:
      'δ_o1 is −0.131169078. The book steps along its Err, we step against δ: both bring w7 to −0.260828846. Under Compare all of its twenty figures agree; one was cut, not rounded.',
  },
  macleod: {
    title: 'MacLeod: output layer first',
    ask: 'This author updates the output weights before looking back through them. Does a printed figure give that away?',
    belief: 'Every printed example takes all gradients at the old weights.',
    watch:
      'w5 moves first, to 0.272325965, and h1 is reached through it: δ_h1 is 0.002409621, and w1 becomes 0.099156633. Compare shows what the author rounded on the way.',
  },
  'matthews-xor': {
    title: 'Matthews: XOR, the sample 0, 0',
    ask: 'Both inputs are 0. Which of the nine parameters can this sample move?',
    belief: 'Every sample moves every weight.',
    watch:
      'The gradients of w1 to w4 have the factor 0. Only w5, w6 and the three biases move: δ_o1 is 0.085459321, and b_h1 gets δ_h1, 0.003418976. So this sample alone teaches the first layer only its biases.',
  },
  'nielsen-near': {
    title: 'Nielsen: one neuron, a near start',
    ask: 'w1 is 0.6, b_o1 is 0.9 and the target 0. Will 300 updates bring the output near it?',
    belief: 'One neuron alone can’t learn anything.',
    watch:
      'The output falls from 0.817574476 to 0.093955695 in 300 updates, quickly at first: the slope is 0.149146452.',
  },
  'nielsen-far': {
    title: 'Nielsen: one neuron, a far start',
    ask: 'The same neuron, but w1 and b_o1 are 2. It is more wrong; will it learn faster?',
    belief: 'The more wrong, the faster it learns.',
    watch:
      'It begins at 0.982013790, where the slope is only 0.017662706: for a long time hardly anything happens. After 300 updates the output is 0.202848424; from the near start it was 0.093955695.',
  },
  hmkcode: {
    title: 'hmkcode: neurons without a curve',
    ask: 'Every neuron here says its net as it is. What is left of backpropagation where no sigmoid bends anything?',
    belief: 'Backpropagation needs a sigmoid.',
    watch:
      'The slope of the identity is 1, so δ_o1 is out − target alone: −0.809000000. One update brings the output from 0.191000000 to 0.255745781. Under Compare all four figures that were seen in print agree.',
  },
  'spencer-harper': {
    title: 'Spencer-Harper: nine lines of Python',
    ask: 'Four samples, and the target is always the first input. What will the three weights be like after 10,000 updates?',
    belief: 'Without a bias a neuron can’t move its curve.',
    watch:
      'The third input is 1 in every sample, so w3 works as a bias: −4.629636688 after 10,000 updates. w1 grows to 9.672993028. The second input says nothing of the target, and w2 stays small: −0.207843499.',
  },
  'first-wrong': {
    title: 'Find the first wrong figure',
    ask: 'A tutorial that many have read prints this example, with mistakes. Which figure under Compare is the first wrong one?',
    belief: 'What is printed has been checked.',
    watch:
      'out_h1 is 0.552307910, which rounds to another figure than the printed one. Most of what comes after is wrong too, but not all of it by itself: some only follows from wrong figures.',
  },
}
