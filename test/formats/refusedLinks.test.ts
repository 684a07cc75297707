import { describe, expect, it } from 'vitest'
import { decodeLink } from '../../src/formats/link'

/** A link to another network than the article's, complete but for what a row below puts in. */
const small = 'v=1&n=1-1-1&x=1&t=0'

describe('a link that is refused', () => {
  it.each([
    ['a missing version before how to look', 'missing', 'k=3&ui=&present=1', 'v'],
    ['a missing version', 'missing', 'k=3', 'v'],
    ['another version', 'version', 'v=2', 'v'],
    ['no version', 'version', 'v=', 'v'],
    ['an unknown part', 'unknown', 'v=1&speed=2', 'speed'],
    ['an unknown part that objects have', 'unknown', 'v=1&__proto__=1', '__proto__'],
    ['a part in capitals', 'unknown', 'v=1&K=3', 'K'],
    ['a doubled part', 'doubled', 'v=1&k=3&k=3', 'k'],
    ['a doubled version', 'doubled', 'v=1&v=1', 'v'],
    ['a part before and behind the marker', 'doubled', 'v=1&k=3&ui=&k=3', 'k'],
    ['an unknown part before the marker', 'unknown', 'v=1&present=1&ui=', 'present'],
    ['a network part that is wrong behind the marker', 'range', 'v=1&ui=&eta=0', 'eta'],
    ['only a sign', 'unknown', '=', ''],
    ['a broken escape', 'unreadable', 'v=1&x=%E0%A4%A', 'x'],
    ['a lone percent sign', 'unreadable', 'v=1&step=%', 'step'],
    ['too many characters', 'tooLong', `v=1&x=${'1'.repeat(10_000)}`, '#'],

    ['an input missing', 'count', 'v=1&x=1', 'x'],
    ['a comma too many', 'count', 'v=1&x=1,2,&k=3', 'x'],
    ['decimal commas among commas', 'count', 'v=1&x=0,05,0,1', 'x'],
    ['a target too many', 'count', 'v=1&t=1,2,3', 't'],
    ['a weight missing', 'count', `${small}&w=1&b=1,1`, 'w'],
    ['biases of another rule', 'count', 'v=1&bias=neuron&b=0.35,0.6', 'b'],
    ['biases where there are none', 'count', 'v=1&bias=none&b=0.35,0.6', 'b'],
    ['no numbers where there are no biases', 'count', 'v=1&bias=none&b=x', 'b'],
    ['no inputs', 'missing', 'v=1&n=1-1-1', 'x'],
    ['no weights', 'missing', small, 'w'],
    ['no biases for a rule that needs other ones', 'missing', 'v=1&bias=neuron', 'b'],

    ['NaN', 'unreadable', 'v=1&x=NaN,1', 'x'],
    ['Infinity', 'unreadable', 'v=1&x=1,Infinity', 'x'],
    ['minus Infinity', 'unreadable', 'v=1&t=-Infinity,1', 't'],
    ['more than a double holds', 'range', 'v=1&x=1e999,1', 'x'],
    ['nothing for a number', 'unreadable', 'v=1&x=,1', 'x'],
    ['two numbers without a comma', 'count', 'v=1&x=1 2', 'x'],
    ['a number with a gap', 'unreadable', 'v=1&x=1 2,3', 'x'],
    ['half an escape', 'unreadable', 'v=1&x=1,2%E3%80', 'x'],
    ['half a list of layers', 'unreadable', 'v=1&n=2-2-', 'n'],
    ['a hexadecimal number', 'unreadable', 'v=1&x=0x10,1', 'x'],
    ['a weight beyond a million', 'range', 'v=1&w=1,2,3,4,5,6,7,1000001', 'w'],
    ['a bias beyond a million', 'range', 'v=1&b=-1e7,0', 'b'],
    ['an input beyond a million', 'range', 'v=1&x=1e300,0', 'x'],
    ['a bias that no number here is as close to 0 as', 'range', 'v=1&b=1e-400,0', 'b'],
    ['a target beyond a million', 'range', 'v=1&t=0,1e7', 't'],
    ['two learning rates', 'unreadable', 'v=1&eta=1;2', 'eta'],
    ['a thousand or one', 'unreadable', 'v=1&eta=1,000', 'eta'],
    ['η = 0', 'range', 'v=1&eta=0', 'eta'],
    ['η below 0', 'range', 'v=1&eta=-1', 'eta'],
    ['η beyond a million', 'range', 'v=1&eta=1e7', 'eta'],

    ['an empty layer', 'unreadable', 'v=1&n=2-0-2', 'n'],
    ['a layer of minus two', 'unreadable', 'v=1&n=2--2', 'n'],
    ['layers that are too large', 'range', 'v=1&n=9-9-9', 'n'],
    ['a single layer', 'range', 'v=1&n=2', 'n'],
    ['seven layers', 'range', 'v=1&n=1-1-1-1-1-1-1', 'n'],
    ['a layer of a thousand', 'unreadable', 'v=1&n=2-1000-2', 'n'],
    ['half a node', 'unreadable', 'v=1&n=2-1.5-2', 'n'],
    ['no shape', 'unreadable', 'v=1&n=', 'n'],

    ['iteration −1', 'unreadable', 'v=1&k=-1', 'k'],
    ['iteration 1.5', 'unreadable', 'v=1&k=1.5', 'k'],
    ['an iteration too far away', 'range', 'v=1&k=99999999', 'k'],
    ['the first iteration too far away', 'range', 'v=1&k=10000001', 'k'],
    ['half a thousand', 'unreadable', 'v=1&k=1,00', 'k'],
    ['no iteration', 'unreadable', 'v=1&k=', 'k'],
    ['an unknown bias rule', 'choice', 'v=1&bias=x', 'bias'],
    ['an unknown order', 'choice', 'v=1&order=x', 'order'],
    ['a wrong program that there is none of', 'choice', 'v=1&bug=off-by-one', 'bug'],
    ['no wrong program', 'choice', 'v=1&bug=', 'bug'],
    ['a secret that is no number', 'unreadable', 'v=1&secret=one-path', 'secret'],
    ['a secret that has too many digits', 'range', 'v=1&secret=1000000', 'secret'],
    ['a secret below 0', 'unreadable', 'v=1&secret=-1', 'secret'],
    ['two programs', 'together', 'v=1&bug=sign&secret=1234', 'secret'],
    ['two wrong programs', 'doubled', 'v=1&bug=sign&bug=order', 'bug'],
    ['a language that the page does not speak', 'choice', 'v=1&lang=fr', 'lang'],
    ['a step of another network', 'step', 'v=1&step=via.o3.h1', 'step'],
    ['a step of another bias rule', 'step', 'v=1&step=grad.b1', 'step'],
    ['a quantity that no step writes', 'step', 'v=1&step=w5', 'step'],
    ['a step that only objects have', 'step', 'v=1&step=__proto__', 'step'],
    ['no step', 'step', 'v=1&step=', 'step'],
  ])('because of %s: %s', (_, why, hash, part) => {
    expect(decodeLink(hash)).toMatchObject({ kind: 'refused', part, why })
  })

  it('says what stood there', () => {
    expect(decodeLink('v=1&x=0.05,NaN')).toEqual({ kind: 'refused', part: 'x', text: 'NaN', why: 'unreadable' })
    expect(decodeLink('v=1&w=1,2,3,4,5,6,7,1e7')).toEqual({
      kind: 'refused',
      part: 'w',
      text: '1e7',
      why: 'range',
    })
  })

  it('is quoted only as far as a message can show it', () => {
    const refused = decodeLink(`v=1&${'long'.repeat(100)}=${'long'.repeat(100)}`)
    expect(refused).toMatchObject({ part: 'long'.repeat(15), text: 'long'.repeat(15) })
  })
})
