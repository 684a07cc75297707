/** The scenarios that have figures of their own. */
export type SourceId =
  | 'bias-per-neuron'
  | 'han-kamber'
  | 'macleod'
  | 'matthews-xor'
  | 'nielsen-near'
  | 'nielsen-far'
  | 'hmkcode'
  | 'spencer-harper'
  | 'first-wrong'

/** A published example whose figures stand beside ours. Its name and how to read it are in src/i18n/texts. */
export interface Source {
  /** The scenario that is its network. */
  readonly id: SourceId
  /** Whether its figures are there to find the first wrong one: then nothing is given away before a guess. */
  readonly asks: boolean
  /** In the order of the source: its name for a number, what that is here, and the figure as it is printed. */
  readonly lines: readonly string[]
}

/**
 * Figures of published examples, as they are printed: facts. Each was seen in print or in a program that quotes it.
 *
 * The reader of src/comparing reads the lines, as it reads those that are typed; `change.w5` is −η times the gradient, and a
 * minus says that the source has the other sign.
 */
export const SOURCES: readonly Source[] = [
  {
    // com.tailworks.ml.neuralnet, NeuralNetworkTest: the article's network with a trained bias for each neuron. The article prints none.
    id: 'bias-per-neuron',
    asks: false,
    lines: [
      'cost = error = 0.29837110',
      'out[0] = out.o1 = 0.75136507',
      'out[1] = out.o2 = 0.77292846',
      'cost = next.error = 0.28047144',
      'out[0] = next.out.o1 = 0.72844176',
      'out[1] = next.out.o2 = 0.77837692',
      'cost = error@9999 = 0.0000024485',
      'out[0] = out.o1@9999 = 0.011587777',
      'out[1] = out.o2@9999 = 0.9884586899',
    ],
  },
  {
    // J. Han and M. Kamber, Data Mining: Concepts and Techniques, "Classification by Backpropagation".
    id: 'han-kamber',
    asks: false,
    lines: [
      'I4 = net.h1 = -0.7',
      'O4 = out.h1 = 0.332',
      'I5 = net.h2 = 0.1',
      'O5 = out.h2 = 0.525',
      'I6 = net.o1 = -0.105',
      'O6 = out.o1 = 0.474',
      'Err6 = -delta.o1 = 0.1311',
      'Err5 = -delta.h2 = -0.0065',
      'Err4 = -delta.h1 = -0.0087',
      'w46 = next.w7 = -0.261',
      'w56 = next.w8 = -0.138',
      'w14 = next.w1 = 0.192',
      'w15 = next.w4 = -0.306',
      'w24 = next.w2 = 0.4',
      'w25 = next.w5 = 0.1',
      'w34 = next.w3 = -0.508',
      'w35 = next.w6 = 0.194',
      'θ6 = next.b_o1 = 0.218',
      'θ5 = next.b_h2 = 0.194',
      'θ4 = next.b_h1 = -0.408',
    ],
  },
  {
    // C. MacLeod, "The Back Propagation Algorithm". Its first net input and two hidden errors were not seen, and are left out.
    id: 'macleod',
    asks: false,
    lines: [
      'out top = out.h1 = 0.68',
      'out bottom = out.h2 = 0.6637',
      'output = out.o1 = 0.69',
      'δ = -delta.o1 = -0.0406',
      'w1+ = next.w5 = 0.272392',
      'w2+ = next.w6 = 0.87305',
      'w3+ = next.w1 = 0.09916',
      'w4+ = next.w2 = 0.7978',
      'w5+ = next.w3 = 0.3972',
      'w6+ = next.w4 = 0.5928',
    ],
  },
  {
    // J. Matthews, generation5, "Back-Propagation for the Uninitiated", its XOR network with the sample 0, 0.
    id: 'matthews-xor',
    asks: false,
    lines: [
      'net1 = net.h1 = 0.341232',
      'x2(1) = out.h1 = 0.584490',
      'net2 = net.h2 = -0.115223',
      'x2(2) = out.h2 = 0.471226',
      'net3 = net.o1 = -0.542484',
      'x3 = out.o1 = 0.367610',
      'd3 = -delta.o1 = -0.085459',
      'd2(1) = -delta.h1 = -0.0034190',
      'd2(2) = -delta.h2 = -0.0160263',
      'Δw2(0,1) = change.b_h1 = -0.0017095',
      'Δw2(0,2) = change.b_h2 = -0.0080132',
      'Δw3(1) = change.w5 = -0.024975',
      'Δw3(2) = change.w6 = -0.020135',
      'Δw3(0) = change.b_o1 = -0.042730',
    ],
  },
  // M. Nielsen, Neural Networks and Deep Learning, chapter 3: one neuron, two starts.
  { id: 'nielsen-near', asks: false, lines: ['a = out.o1 = 0.82'] },
  { id: 'nielsen-far', asks: false, lines: ['a = out.o1 = 0.98'] },
  {
    // hmkcode.com, "Backpropagation Step by Step". Its δ and new weights were not seen, and are left out.
    id: 'hmkcode',
    asks: false,
    lines: ['h1 = out.h1 = 0.85', 'h2 = out.h2 = 0.48', 'out = out.o1 = 0.191', 'E = error = 0.327'],
  },
  {
    // M. Spencer-Harper, "How to build a simple neural network in 9 lines of Python code": weights after all its updates.
    id: 'spencer-harper',
    asks: false,
    lines: ['w1 = w1@10000 = 9.67299303', 'w2 = w2@10000 = -0.2078435', 'w3 = w3@10000 = -4.62963669'],
  },
  {
    // GeeksforGeeks, "Backpropagation in Neural Network".
    id: 'first-wrong',
    asks: true,
    lines: [
      'a1 = net.h1 = 0.21',
      'y3 = out.h1 = 0.56',
      'a2 = net.h2 = 0.315',
      'y4 = out.h2 = 0.578',
      'a3 = net.o1 = 0.702',
      'y5 = out.o1 = 0.67',
      'error = -dE_dout.o1 = -0.17',
      'δ5 = -delta.o1 = -0.0376',
      'δ3 = -delta.h1 = -0.0027',
      'δ4 = -delta.h2 = -0.0819',
      'Δw23 = change.w6 = -0.022184',
      'w23 = next.w6 = 0.877816',
      'Δw11 = change.w1 = 0.000945',
      'w11 = next.w1 = 0.200945',
      'w12 = next.w3 = 0.273225',
      'w13 = next.w5 = 0.086615',
      'w21 = next.w2 = 0.269445',
      'w22 = next.w4 = 0.18534',
      'y3+ = next.out.h1 = 0.57',
      'y4+ = next.out.h2 = 0.56',
      'y5+ = next.out.o1 = 0.61',
    ],
  },
]
