import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type QuantityId } from '../../src/engine'
import { judge, type OwnNumbers } from '../../src/mistakes'
import { said } from './said'

const article = recordIteration(articleExample)

function onArticle(of: QuantityId, typed: string, own?: OwnNumbers): readonly [en: string, zh: string] {
  const answer = { tape: article, of, typed, own }
  return [said(answer, 'en'), said(answer, 'zh')]
}

describe('what is said of an answer', () => {
  it.each<[QuantityId, string, en: string, zh: string]>([
    ['grad.w5', '0.0822', 'Right: 0.082167041.', '正确：0.082167041。'],
    [
      'grad.w5',
      '0.082',
      'Right, as far as two digits go. A mistake gives the same: the gradient of w6, with out_h2. Three digits tell them apart.',
      '两位数字来看是对的。但有一种错法也得到这几位：w6 的梯度，用了 out_h2。给出三位才分得开。',
    ],
    // 0.08 to one digit: this is what may come of rounding every number to one.
    ['grad.w5', '0.05', '39% off; rounding to one digit on the way can do that', '差 39%；若每步只留一位，可能如此'],
    // The sign is that of another weight's gradient: so far off, no digit says more.
    [
      'grad.w5',
      '−0.02',
      'More than 100% off. One digit can’t tell a mistake from rounding: give three.',
      '差超过 100%。只看一位数字，分不清是算错还是舍入，请给出三位。',
    ],
    ['grad.w5', '−0.0001', '−0.0001 has one digit, too few to judge it by. Give three', '−0.0001 只有一位有效数字'],
    ['grad.w1', '0.001', '0.001 has one digit, too few to judge it by. Give three', '0.001 只有一位有效数字'],
    // To one digit several mistakes are the same, and an honest answer is the likeliest: none is named.
    [
      'grad.w5',
      '0.08',
      'Right, as far as one digit goes. With three digits it would be certain.',
      '就这一位数字来看是对的。给出三位才能确定。',
    ],
    ['grad.w5', '0.2', 'More than 100% off. One digit can’t tell a mistake from rounding', '分不清是算错还是舍入'],
    ['grad.w5', '0.08235', '0.22% off', '差 0.22%'],
    ['grad.w5', '0.440', 'without the slope out_o1(1 − out_o1)', '漏乘斜率 out_o1(1 − out_o1)'],
    ['grad.w5', '0.1385', '0.1385 is δ_o1. One factor is still missing', '0.1385 是 δ_o1，还差一个因子'],
    ['grad.w5', '−0.0822', 'out_o1 as out − target', '输出减目标值'],
    [
      'grad.w5',
      '0.0827',
      '0.65% off. It could be a mistake: the gradient of w6, with out_h2. Or was it rounding on the way?',
      '差 0.65%。可能是这种错法：w6 的梯度，用了 out_h2。也可能只是中途舍入了。',
    ],
    ['grad.w5', '0.08267', 'the gradient of w6: δ_o1 times out_h2. w5 comes from h1', 'w6 的梯度：δ_o1 乘 out_h2'],
    ['grad.w5', '0.164', 'The ½ in E cancels the 2', 'E 里的 ½'],
    ['grad.w5', '0.0411', 'already times η', '已经乘了 η'],
    // Above its target the distance is out − target: one mistake, not two.
    [
      'error.o1',
      '0.741',
      '0.741 is the distance from target to out. E_o1 is half of its square.',
      '0.741 是目标值与输出的距离',
    ],
    // With out_h2 for out_h1 it is the gradient of w6: one mistake, not two.
    ['next.w5', '0.358666', '0.358666 comes out with the gradient of w6', '用 w6 的梯度会得到 0.358666'],
    ['grad.w5', '0.822', 'one place off', '小数点差一位'],
    ['grad.w5', '0.822', 'The digits are right, the point', '数字对，小数点'],
    [
      'grad.w5',
      '0.83',
      'A point one place off, with rounding on the way, may give 0.83.',
      '小数点差一位，再加上中途的舍入，就可能得到 0.83。',
    ],
    // One digit that no mistake shows is put down to none: with rounding on the way nearly any would lead to it.
    ['grad.w5', '0.9', 'The sign is right, but it is 11 times too large', '约是正确值的 11 倍'],
    ['grad.w5', '0.5', 'The sign is right, but it is 6.1 times too large', '约是正确值的 6.1 倍'],
    ['grad.w5', '0.310', '3.8 times too large. Which factor could be missing?', '3.8 倍。可能少乘了哪个因子？'],
    ['grad.w5', '0.0122', '6.7 times too small. Which factor could be one too many?', '6.7 倍。可能多乘了哪个因子？'],
    // No factor makes a sum so much larger or smaller.
    ['net.h1', '0.189', '2 times too small. Is every term in it', '2 倍。各项是不是都加了'],
    ['next.w5', '0.5389', '1.5 times too large. Is every term in it', '1.5 倍。各项是不是都加了'],
    ['grad.w1', '0.000668', 'only the path through o1. out_h1 also reaches E through o2', '只算了经 o1 的路径'],
    ['grad.w1', '0.000365', 'the new w5 and w7', '更新后的 w5 和 w7'],
    ['grad.w1', '0.000898', 'The one through o2 is negative', '经 o2 的那一项是负的'],
    [
      'grad.w1',
      '0.000877',
      'two mistakes give 0.000877: twice as much, without the ½; or the gradient of w2',
      '有两种错法得到 0.000877：',
    ],
    [
      'delta.h2',
      '0.0199',
      '0.0199 could be one of two mistakes: twice as much, without the ½; or sizes added, without their signs. More digits can tell.',
      '0.0199 可能来自两种错法：',
    ],
    // Of more than two it says so.
    [
      'next.w6',
      '0.4089',
      '0.057% off. It could be a mistake: the gradient of w5. Or was it rounding on the way?',
      '可能是这种错法：用了 w5 的梯度。也可能只是中途舍入了。',
    ],
    [
      'grad.w2',
      '0.000439',
      'several mistakes give 0.000439, such as: a mean over the paths; or the gradient of w1',
      '有好几种错法得到 0.000439，例如：',
    ],
    ['grad.w5', '0.052', 'could be one of several mistakes, such as: net_h1', '可能来自好几种错法，例如：'],
    ['grad.w1', '0.000', '0.000 shows none of its digits. Give three that count, such as 0.000123', '例如 0.000123'],
    ['delta.o1', '0.741', '0.741 is out − target', '0.741 是输出减目标值'],
    ['delta.o1', '0.0513', 'the error E_o1', '误差 E_o1'],
    ['net.h1', '0.0275', 'The bias b1 is missing', '还没加偏置 b1'],
    ['net.h1', '0.3825', 'w3 in the place of w2. Into h1 lead w1 and w2', '把 w2 换成 w3'],
    ['next.w5', '0.441', 'w5 plus η times its gradient', '应减却加'],
    ['error', '0.597', 'the error of each output has a ½', '每个输出的误差前都有 ½'],
  ])('to %s, on the article’s network: %s', (of, typed, en, zh) => {
    const [english, chinese] = onArticle(of, typed)
    expect(english).toContain(en)
    expect(chinese).toContain(zh)
  })

  it('names the person’s own number that it follows from', () => {
    const [english, chinese] = onArticle('grad.w5', '0.440', { 'delta.o1': 0.741 })
    expect(english).toContain('Right from your δ_o1 = 0.741')
    expect(chinese).toContain('由你的 δ_o1 = 0.741')
    const [rounded] = onArticle('grad.w5', '0.0825', { 'delta.o1': 0.139 })
    expect(rounded).not.toContain('slip')
  })

  it('says a number as it was typed, in the page’s way', () => {
    expect(onArticle('net.h1', '．0275')[0]).toContain('0.0275 is')
    expect(onArticle('grad.w7', '-4.52e-2')[0]).toContain('Twice')
    expect(onArticle('grad.w5', '4.40 × 10⁻¹')[0]).toContain('0.440 is')
    expect(onArticle('via.o1.h1', '-0.40')[0]).not.toContain('-')
  })

  it('tells sign and size of what it does not know, and of a 0 that it is one', () => {
    expect(onArticle('grad.w5', '0.013')[0]).toContain('6.3 times too small')
    expect(onArticle('grad.w5', '-7123')[0]).toContain('The sign is wrong, and it is more than 1,000 times too large')
    const silent = recordIteration({ ...articleExample, inputs: [0, 0.1] })
    expect(said({ tape: silent, of: 'grad.w1', typed: '7.7' }, 'en')).toContain('The number is 0 here')
  })
})

it('does not call digits right that only rounding on the way could turn into those typed', () => {
  // Far out 1 − out is next to nothing: with two digits on the way it is 0.01, and the slope 0.0099.
  const tape = recordIteration({ ...articleExample, biases: [0.35, 6] })
  const answer = { tape, of: 'slope.o1', typed: '0.55' } as const
  expect(judge(tape, answer).mistakes).toEqual([expect.objectContaining({ id: 'point:2' })])
  expect(said(answer, 'en')).toBe('A point two places off, with rounding on the way, may give 0.55.')
  expect(said(answer, 'zh')).toBe('小数点差两位，再加上中途的舍入，就可能得到 0.55。')
})
