import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/content/languages'
import { MathText } from '../../src/ui/parts/MathText'
import { show } from '../support/page'

/** The sentence as it is set, with [ ] around each symbol and each number. */
function set(sentence: string): string {
  const { container } = show(<MathText>{sentence}</MathText>)
  return container.innerHTML
    .replace(
      /<span class="symbol" translate="no" data-spoken="[^"]*"><span aria-hidden="true">(.*?)<\/span><\/span>/g,
      '[$1]',
    )
    .replace(/<span class="symbol" translate="no">(.*?)<\/span>/g, '[$1]')
    .replaceAll(/<span>(.*?)<\/span>/g, '$1')
}

/** What is heard of the symbols of a sentence. */
function names(sentence: string, language: Language = 'en'): readonly (string | null)[] {
  const { container } = show(<MathText>{sentence}</MathText>, { language })
  return [...container.querySelectorAll('.symbol')].map(
    (symbol) => symbol.getAttribute('data-spoken') ?? symbol.textContent,
  )
}

describe('a sentence with symbols', () => {
  it.each([
    ['w5', '[<i>w</i><sub>5</sub>]'],
    ['w12', '[<i>w</i><sub>12</sub>]'],
    ['w5+', '[<i>w</i><sub>5</sub><sup>+</sup>]'],
    ['Δw5', 'Δ[<i>w</i><sub>5</sub>]'],
    ['b1', '[<i>b</i><sub>1</sub>]'],
    ['b_h1', '[<i>b</i><sub>h1</sub>]'],
    ['b_h2_1+', '[<i>b</i><sub>h2,1</sub><sup>+</sup>]'],
    ['i1', '[<i>i</i><sub>1</sub>]'],
    ['o1', '[<i>o</i><sub>1</sub>]'],
    ['h2_1', '[<i>h</i><sub>2,1</sub>]'],
    ['net_h1', '[net<sub>h1</sub>]'],
    ['out_h2_1', '[out<sub>h2,1</sub>]'],
    ['target_o1', '[target<sub>o1</sub>]'],
    ['E', '[<i>E</i>]'],
    ['E_o1', '[<i>E</i><sub>o1</sub>]'],
    ['E_total', '[<i>E</i><sub>total</sub>]'],
    ['δ_h2_1', '[<i>δ</i><sub>h2,1</sub>]'],
    ['η', '[<i>η</i>]'],
    ['∂E/∂w5', '[∂<i>E</i>/∂<i>w</i><sub>5</sub>]'],
    ['∂out_o1/∂net_o1', '[∂out<sub>o1</sub>/∂net<sub>o1</sub>]'],
  ])('sets %s as mathematics', (sentence, html) => {
    expect(set(sentence)).toBe(html)
  })

  it('is heard with one name for each symbol, in the language of the page', () => {
    expect(names('w5, w5+, net_h1, out_h2_1, E_total, δ_o1, E')).toEqual([
      'w5',
      'updated w5',
      'net h1',
      'out h2 1',
      'E total',
      'δ o1',
      'E',
    ])
    expect(names('∂E/∂w5 = ∂out_o1/∂net_o1')).toEqual([
      'the derivative of E with respect to w5',
      'the derivative of out o1 with respect to net o1',
    ])
    expect(names('∂E/∂w5，w5+', 'zh')).toEqual(['E 对 w5 的偏导数', '更新后的 w5'])
  })

  it('leaves words alone that only begin or end like a symbol', () => {
    for (const words of [
      'What',
      'How',
      'Error',
      'HTTP2',
      'W5',
      'Eta',
      'show5',
      'w5x',
      'net',
      'out',
      'E2E',
      'h',
      'o',
      '1e-3',
    ])
      expect(set(words)).toBe(words)
  })

  it('keeps every word and mark of a sentence around its symbols', () => {
    expect(set('What w5 does: E falls.')).toBe('What [<i>w</i><sub>5</sub>] does: [<i>E</i>] falls.')
    expect(set('(o1, o2)')).toBe('([<i>o</i><sub>1</sub>], [<i>o</i><sub>2</sub>])')
    expect(set('η × ∂E/∂w5 = 0.04')).toBe('[<i>η</i>] × [∂<i>E</i>/∂<i>w</i><sub>5</sub>] = [0.04]')
    expect(set('w5+ = w5 − η')).toBe('[<i>w</i><sub>5</sub><sup>+</sup>] = [<i>w</i><sub>5</sub>] − [<i>η</i>]')
  })

  it('ends no line within brackets', () => {
    expect(set('Twice out_o1(1 − out_o1) − 2')).toBe('Twice [out<sub>o1</sub>](1&nbsp;−&nbsp;[out<sub>o1</sub>]) − 2')
  })

  it.each([
    ['It is 0.3775 here.', 'It is [0.3775] here.'],
    ['From −1,234.5 to 3.20 × 10⁻⁷: less.', 'From [−1,234.5] to [3.20 × 10⁻⁷]: less.'],
    ['减小了0.0012。', '减小了[0.0012]。'],
    ['In 2 steps of 35, at 10,000.', 'In 2 steps of 35, at 10,000.'],
  ])('keeps translators away from the decimals in “%s”', (sentence, html) => {
    expect(set(sentence)).toBe(html)
  })

  it('gives words an element of their own, since a translator may move their text', () => {
    const { container } = show(<MathText>The slope of E is small.</MathText>)
    const texts = [...container.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    expect(texts).toEqual([])
  })

  it('finds symbols right next to Chinese characters', () => {
    expect(set('权重 w5 的梯度')).toBe('权重 [<i>w</i><sub>5</sub>] 的梯度')
    expect(set('权重w5的梯度')).toBe('权重[<i>w</i><sub>5</sub>]的梯度')
    expect(set('E减小，δ_o1为负。')).toBe('[<i>E</i>]减小，[<i>δ</i><sub>o1</sub>]为负。')
    expect(set('误差E_total')).toBe('误差[<i>E</i><sub>total</sub>]')
  })
})
