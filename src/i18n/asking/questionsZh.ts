import type { Choice } from '../../asking/keyChoices'
import type { KeyFact, Samples } from '../../asking/keyFacts'
import { writeCount } from '../writeCount'
import type { AskedOf, Questions, WriteShort } from './questions'

export const questionsZh: Questions = {
  eyebrow: ({ step, total }) => `轮到你 · 第 ${step} 步，共 ${total} 步`,
  eyebrowAtEnd: '轮到你 · 下一次迭代之前',
  digits: ({ digits }) => `请给出 ${digits} 位有效数字。`,
  numberOf: ({ name }) => `${name.replace(/\w$/, '$& ')}是多少？`,
  signOf: ({ name }) => `${name}是正数、零还是负数？`,
  signs: { positive: '正', zero: '零', negative: '负' },
  field: ({ name }) => `你的答案：${name}`,
  choices: '你的答案',
  lock: '提交',
  skip: '跳过',
  next: '下一步',
  nextCard: '下一张',
  again: '再问一次',
  showWhere: '错在哪里',
  hideWhere: '收起',
  showOther: '看另一处',
  explain: '公式与原因',
  practise: '练习模式',
  practiseMeans: '答错时数字仍不显示，并多给一行提示。',
  keys: '回车键提交，Esc 键跳过。',
  keysOfChoices: '按字母选择，回车键提交，Esc 键跳过。',
  keysOfSkipped: '再按一次 Esc 键，就不再提问。',
  keysOfHands: ({ digits, letters }) => `${digits} 记举手人数，Backspace 撤回一个；${letters} 选择。`,
  hands: ({ choice, count }) => `${choice}：${count} 人`,
  mostHands: '举手最多',
  rightOne: '✓ 正确',
  you: '你的答案',
  here: '正确值',
  noAnswer: '未作答',
  noAnswerSaid: '未作答，直接揭晓。',
  resultSaid: ({ number }) => `${number}。`,
  right: '正确。',
  wrong: '不对。',
  stillHidden: '数字仍不显示：再试一次。',
  whyTitle: '原因是什么？',
  causes: {
    factor: '少乘或多乘了一个因子',
    sign: '正负号',
    place: '用了别处的数',
    term: '漏加或漏减了一项',
    formula: '把公式用错了',
    path: '漏了一条路径，或路径算错了',
    time: '用了新权重而不是旧权重',
    rounding: '舍入或笔误',
    squares: '比的是距离，没有平方',
    reversed: '把输出减目标值弄反了',
    steep: '以为错得越多就越陡',
    minus: '以为更新总是减小',
    alike: '以为各权重的移动量一样',
    leap: '以为一步就会变很多',
    pace: '以为速度一直不变',
    mixed: '把两样东西弄混了',
    slip: '选错了，本想选别的',
    guess: '猜的',
  },
  ownWords: '用自己的话写下来，只给自己看',
  copy: '复制我的答案',
  copied: '答案已复制',
  copyFailed: '浏览器未能复制，请自行复制下面的答案：',
  score: ({ right, answered }) => `${answered} 题中答对 ${right} 题`,
  ofLesson: '课程中的问题',
  verdicts: {
    right: '正确',
    rough: '正确，但位数少',
    rounded: '正确，但中途舍入了',
    follows: '由前面的错值算来是对的',
    close: '接近',
    mistake: '常见错误',
    unsure: '几种错误之一',
    unknown: '不对',
    coarse: '位数太少，无法判断',
    wrong: '不对',
    shown: '未作答',
  },
  table: { step: '问题', yours: '你的答案', here: '正确值', verdict: '判断' },
  veiled: '回答问题之前不显示。',
  unveil: '放弃这个问题并显示',
  watchVeiled: '请先回答问题。',
  questionOf: question,
  choiceOf: choiceWords,
  afterOf: after,
  said: ({ question: asked }) => `提问。${asked}`,
  lessonBegins: ({ title, card, total }) => `课程“${title}”开始，这是第 ${card} 张卡片，共 ${total} 张。`,
}

/** E 属于哪些样本；后一行用于它的梯度。 */
const OF: Readonly<Record<Samples, string>> = { only: '', shown: '这个样本的 ', all: '全部样本的 ' }
const OVER: Readonly<Record<Samples, string>> = { only: '', shown: '对这个样本，', all: '对全部样本，' }

function question({ fact, write }: AskedOf): string {
  switch (fact.id) {
    case 'further-off':
      return `${farther(fact)}？它那一部分 E 大约是另一个的多少倍？`
    case 'two-signs':
      return `∂E/∂out_${fact.nodes[0]} 与 ∂E/∂out_${fact.nodes[1]} 各是什么符号？`
    case 'slope-elsewhere':
      return `假如 out_${fact.node} 不是 ${write(fact.out)} 而是 ${write(fact.elsewhere)}，σ 在那里有多陡？`
    case 'which-way':
      return `更新会使 ${fact.weight} 往哪边动？`
    case 'sum-of-paths':
      return ''
    case 'two-moves':
      return `马上要更新了。${fact.large} 的移动量大约是 ${fact.small} 的多少倍？`
    case 'error-after':
      return `${OF[fact.over]}E 原来是 ${write(fact.before)}。只更新这一次，它会变成多少？`
    case 'how-long':
      return `要更新多少次，${OF[fact.over]}E 才会低于 ${write(fact.goal)}？`
  }
}

/** 输出多于两个时，说出指的是哪两个；先后次序不透露答案。 */
function farther({ outputs, over, near, far }: Extract<KeyFact, { id: 'further-off' }>): string {
  const where = over === 'only' ? '' : '对这个样本，'
  return where + (outputs === 2 ? '哪个输出偏得更多' : `${[near, far].sort().join(' 与 ')} 哪个偏得更多`)
}

function choiceWords(one: Choice, write: WriteShort): string {
  switch (one.kind) {
    case 'farther':
      return `${one.node}，约 ${write(one.ratio)} 倍`
    case 'signs':
      return one.signs.map((sign) => (sign > 0 ? '+' : '−')).join('、')
    case 'slope':
      return one.sign > 0 ? '比这里陡' : one.sign < 0 ? '比这里平' : '与这里一样陡'
    case 'weight':
      return one.sign > 0 ? '增大' : one.sign < 0 ? '减小' : '不变'
    case 'times':
      return one.ratio === 1 ? '一样多' : `约 ${write(one.ratio)} 倍`
    case 'error':
      return `约 ${write(one.error)}`
    case 'updates':
      return `约 ${writeCount(one.count)} 次`
  }
}

function after({ fact, write }: AskedOf): string {
  switch (fact.id) {
    case 'further-off':
      return `E_${fact.far} 是 E_${fact.near} 的 ${write(fact.ratio)} 倍：${fact.far} 的偏差只是 ${fact.near} 的 ${write(fact.ofDistances)} 倍，平方把它放大了。`
    case 'two-signs':
      return `∂E/∂out 等于输出减目标值：${fact.nodes.map((node, i) => `out_${node} ${fact.signs[i]! > 0 ? '偏高，为正' : '偏低，为负'}`).join('；')}。`
    case 'slope-elsewhere':
      return `σ′ 等于 out(1 − out)：那里是 ${write(fact.there)}，这里是 ${write(fact.slope)}。输出错得多，并不会使曲线更陡。`
    case 'which-way':
      return fact.gradient === 0
        ? `${OVER[fact.over]}∂E/∂${fact.weight} 为 0：${fact.weight} 不变。`
        : `${OVER[fact.over]}∂E/∂${fact.weight} 为${fact.gradient > 0 ? '正' : '负'}，更新沿反方向走：${fact.weight} ${fact.gradient > 0 ? '减小' : '增大'}。`
    case 'sum-of-paths':
      return ''
    case 'two-moves':
      return fact.factors
        ? `${write(fact.ratio)} 倍：梯度是 δ 乘送来的数；${fact.large} 的 δ 是 ${fact.small} 的 ${write(fact.factors.delta)} 倍，送来的数是 ${write(fact.factors.sent)} 倍。`
        : `${write(fact.ratio)} 倍：每个权重移动 η 乘它的梯度，而梯度取自所有样本。`
    case 'error-after':
      return `${write(fact.after)}${afterUpdate(fact.before, fact.after)}`
    case 'how-long':
      return `${writeCount(fact.updates)} 次。照这一次的速度会是 ${writeCount(fact.atThisPace)} 次，但梯度不会一直不变。`
  }
}

/** 一次更新使 E 降低一成以上，或者反而升高，就不能说是一小步。 */
function afterUpdate(before: number, now: number): string {
  if (now > before) return '：E 反而升高了。步子小，斜率才保证 E 降低。'
  const gone = (before - now) / before
  return gone < 0.1 ? '。一次更新只是一小步。' : `：这一次更新使 E 降低了 ${Math.floor(100 * gone)}%。`
}
