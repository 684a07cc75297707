import type { LossKind, LossWords } from '../lossWords'

const agrees = (node: string): string => `输出与目标值完全相等，${node} 没有误差。`

const halfSquare: LossWords = {
  meaning: '偏差平方的一半',
  origin: ({ target, out }) => `目标值 ${target} 减输出 ${out}，平方的一半。`,
  sentence: ({ node, isExact }) =>
    isExact ? agrees(node) : `目标值与输出之差的平方的一半：只说 ${node} 错多少，不说往哪边错。`,
  pullOrigin: ({ target, out }) => `输出 ${out} 减目标值 ${target}。`,
  pull: () => '输出减目标值',
  why: '平方使偏差不论正负都算误差，而且偏差越大，分量越重。乘上 ½，是为了以后求导时与 2 相消。',
  whyPull: (node) =>
    `E 的各部分中，只有 E_${node} 用到 out_${node}。2 来自平方，−1 来自 out_${node} 前的负号；2 与 ½ 相消。`,
}

const square: LossWords = {
  meaning: '偏差的平方',
  origin: ({ target, out }) => `目标值 ${target} 减输出 ${out}，再平方。`,
  sentence: ({ node, isExact }) =>
    isExact ? agrees(node) : `目标值与输出之差的平方：只说 ${node} 错多少，不说往哪边错。`,
  pullOrigin: ({ target, out }) => `输出 ${out} 减目标值 ${target}，再乘以 2。`,
  pull: () => '输出减目标值，再乘以 2',
  why: '平方使偏差不论正负都算误差，而且偏差越大，分量越重。',
  whyPull: (node) => `E 的各部分中，只有 E_${node} 用到 out_${node}。2 来自平方；out_${node} 前的负号使差反过来。`,
}

const meanSquare: LossWords = {
  ...square,
  meaning: '偏差平方的平均中这个输出的一份',
  origin: ({ target, out, outputs }) =>
    `目标值 ${target} 减输出 ${out}，再平方${outputs === 1 ? '' : `，除以 ${outputs}`}。`,
  sentence: ({ node, isExact }) =>
    isExact ? agrees(node) : `目标值与输出之差的平方，对各输出取平均：只说 ${node} 错多少，不说往哪边错。`,
  pullOrigin: ({ target, out, outputs }) =>
    `输出 ${out} 减目标值 ${target}，再乘以 2${outputs === 1 ? '' : `，除以 ${outputs}`}。`,
  pull: ({ outputs }) => `输出减目标值，再乘以 2${outputs === 1 ? '' : `，除以 ${outputs}`}`,
  why: '平方使偏差不论正负都算误差，而且偏差越大，分量越重。取平均，误差就不随输出的个数变大。',
  whyPull: (node) =>
    `E 的各部分中，只有 E_${node} 用到 out_${node}。2 来自平方；out_${node} 前的负号使差反过来；有多个输出时，取平均要除以它们的个数。`,
}

const yesNo: LossWords = {
  meaning: '输出的交叉熵',
  origin: ({ target, out }) => `目标值为 ${target} 时，输出 ${out} 的交叉熵。`,
  sentence: ({ node }) => `交叉熵：${node} 的输出离目标值越远，误差越大；错得很自信时最大。`,
  pullOrigin: ({ target, out }) => `输出 ${out} 减目标值 ${target}，再除以输出与 1 减输出之积。`,
  pull: () => '输出减目标值，再除以输出与 1 减输出之积',
  why: '错得越自信越陡，正好抵消 σ 两端的平坦：δ = out − 目标值。',
  whyPull: (node) => `对数的斜率是 1 除以其中的数，即 out_${node} 或 1 − out_${node}：输出离错误的一端越近，误差越陡。`,
}

const share: LossWords = {
  meaning: '负的目标值乘以输出的对数',
  origin: ({ target, out }) => `负的目标值 ${target} 乘以输出 ${out} 的自然对数。`,
  sentence: ({ node, isUnasked }) =>
    isUnasked
      ? `${node} 的目标值是 0，它不增加误差：关键在于它占去了别的输出的份额。`
      : `份额的对数取负，乘以目标值：${node} 的份额越小，误差越大。`,
  pullOrigin: ({ target, out }) => `负的目标值 ${target} 除以输出 ${out}。`,
  pull: () => '负的目标值除以输出',
  why: '错得越自信越陡：份额接近 0 时，误差没有上限；份额为 1 时，误差为 0。',
  whyPull: (node) => `ln out_${node} 的斜率是 1 除以 out_${node}：份额越小，误差越陡。`,
}

/** 凡是提到某种误差、或只对它成立的话。 */
export const LOSS_WORDS: Readonly<Record<LossKind, LossWords>> = {
  'half-square': halfSquare,
  square,
  'mean-square': meanSquare,
  'yes-no': yesNo,
  share,
}
