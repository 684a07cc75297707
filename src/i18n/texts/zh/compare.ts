import type { compareEn } from '../en/compare'
import { writeCount } from '../../writeCount'
import { articleZh } from './article'
import { figureFlawZh } from './figureFlaw'

/** 印出的数与本程序的数对照。 */
export const compareZh: typeof compareEn = {
  article: articleZh,
  source: '来源',
  lists: { article: '原文', own: '添加的数' },
  sources: {
    'bias-per-neuron': 'tailworks neuralnet 的测试',
    'han-kamber': 'Han 与 Kamber《数据挖掘》',
    macleod: 'MacLeod，反向传播',
    'matthews-xor': 'Matthews，XOR 网络',
    'nielsen-near': 'Nielsen，第 3 章',
    'nielsen-far': 'Nielsen，第 3 章',
    hmkcode: 'hmkcode，一步一步',
    'spencer-harper': 'Spencer-Harper，九行',
    'first-wrong': 'GeeksforGeeks，2-2-1',
  },
  readItSo: '对照读法：',
  notes: {
    'bias-per-neuron':
      '出自一个程序的测试，不是原文：每个神经元有一个可训练的偏置。它给出首次更新前、更新后和 9,999 次后的 E 与两个输出。',
    'han-kamber':
      '书中的 Err 就是本页的 −δ：书上沿 Err 走，本页逆着 ∂E/∂net 走。符号不算差别。θ 与偏置一样是加上去的。',
    macleod: '那里的 δ 就是本页的 −δ。输出层先更新。',
    'matthews-xor': '那里的 d 就是本页的 −δ，Δw 是整个更新量，即 −η · ∂E/∂w。末位为 0 的 w 是偏置。',
    'nielsen-near': '那里的 a 就是本页的 out_o1。',
    'nielsen-far': '那里的 a 就是本页的 out_o1。',
    hmkcode: '那里的 h1、h2、out 就是本页的 out_h1、out_h2、out_o1。',
    'spencer-harper': '那里的 w1、w2、w3 是全部 10,000 次更新之后的权重。',
    'first-wrong': '那里的 δ 就是本页的 −δ，error 是目标值 − 输出，Δw 是整个更新量，即 −η · ∂E/∂w。',
  },

  columns: { mark: '结果', there: '来源', here: '本页', printed: '印出', computed: '算出', step: '步' },
  caption: ({ source }) => `${source}：印出的数与本页的数`,
  counts: { label: '只看', same: '相同', cut: '截断', rounded: '中途舍入', different: '不同' },
  verdicts: {
    same: '相同',
    cut: '截断，未四舍五入',
    rounded: '中途舍入',
    follows: '由错值算下来',
    different: '不同',
  },
  unreached: '尚未到达',
  inIteration: ({ iteration }) => `第 ${writeCount(iteration)} 次迭代`,
  otherSign: '符号相反',
  goesTo: ({ step, off }) => (off === null ? `转到第 ${step} 步` : `相差：${off}，转到第 ${step} 步`),
  runsTo: ({ iteration }) => `运行到第 ${writeCount(iteration)} 次迭代`,
  youAreHere: '当前',
  seeStep: ({ step }) => `看第 ${step} 步`,

  first: ({ should }) => `第一个错值：应为 ${should}。`,
  causes: {
    half: '处处是本页的 2 倍：来源的 E 没有 ½。',
    name: ({ weight }) => `这是本页的 ${weight}：来源按发送端编号。`,
    order: { 'output-first': '先更新输出层时相符。', simultaneous: '全部权重同时更新时相符。' },
    rate: ({ rate }) => `η = ${rate} 时相符。`,
    switch: '切换？',
    switchNames: '切换名称？',
    earlier: ({ updates }) => `第 ${writeCount(updates)} 次更新后相符：是在最后一次更新之前印的。`,
    later: ({ updates }) => `第 ${writeCount(updates)} 次更新后相符：晚印了一次更新。`,
    sign: '大小相近，符号相反。',
    larger: ({ times }) => `约为本页的 ${writeCount(times)} 倍：小数点可能错了。`,
    smaller: ({ times }) => `约为本页的 1/${writeCount(times)}：小数点可能错了。`,
    inputs: ({ working, names }) => `${working}：用了别的 ${names.join('、')}。`,
    none: '未找到原因。',
  },
  follows: '由前面的错值算下来，本身没有新错。',
  guessed: '原因都只是猜测。',

  quiz: {
    hide: '先猜一猜',
    ask: '第一个错值是哪一个？某一步播放之后，本页的数才会出现。',
    choose: ({ name }) => `${name} 是第一个错值`,
    check: '核对',
    right: ({ name }) => `对：${name} 是第一个错值。`,
    wrong: ({ guess, name }) => `不是 ${guess}：第一个错值是 ${name}。`,
    allRight: ({ guess }) => `不是 ${guess}：这些数都没有错。`,
  },

  add: {
    open: '添加数字',
    label: '每行一个数',
    hint: '写此页所用的名称和数值：∂E/∂w5 = 0.0822。更新后的权重写作 w5+，更新量写作 Δw5，第 3 次迭代写作 E@3；也可先写来源所用的名称：Err6 = −δ_o1 = 0.1311。',
    take: ({ count }) => `添加 ${count} 个数`,
    cancel: '取消',
    remove: ({ name }) => `删除 ${name}`,
    removeAll: '全部删除',
    tooLong: '数太多，链接放不下。可以存成文件：网络，保存。',
    flaw: (flaw) => `第 ${flaw.line} 行：${figureFlawZh(flaw)}`,
  },
}
