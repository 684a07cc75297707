import { describe, expect, it } from 'vitest'
import { articleExample, type Problem } from '../../src/engine'
import { decodeLink, type Link } from '../../src/formats/link'
import { isPart } from '../../src/formats/linkParts'
import { looksIn } from '../../src/formats/linkText'

const START: Link = { problem: articleExample, scenario: null, iteration: 0, written: null, language: null }
const AT_W5: Link = { ...START, iteration: 3, written: 'grad.w5' }

/** What closes a sentence behind a link, or stands there for other reasons. */
const CLOSING =
  '. , ; : ! ? … ... ) ). ] } > » " \' ” ’ ` * _ ~ 。 ， 、 ； ： ！ ？ ） 】 》 」 』 〉 …… ）。 ”。 — 👍 & ? # \\'
const UNSEEN_OR_SPACE = [' ', '\u00a0', '\u3000', '\n', '\u200b', '\u2060', '\u200e', '\ufeff', ' — ', '.\u200b ']

function opened(hash: string): Link {
  const decoded = decodeLink(hash)
  if (decoded.kind !== 'link') throw new Error(`${hash}: ${JSON.stringify(decoded)}`)
  return decoded.link
}

function withNumbers(changes: Partial<Problem>): Link {
  return { ...START, problem: { ...articleExample, ...changes } }
}

describe('a link as it arrives from a chat', () => {
  it.each([...CLOSING.split(' '), ...UNSEEN_OR_SPACE])('opens although %j stands behind it', (tail) => {
    expect(opened(`#v=1&k=3&step=grad.w5${tail}`)).toEqual(AT_W5)
    // As a browser writes it into the address.
    expect(opened(new URL(`http://page/#v=1&k=3&step=grad.w5${tail}`).hash)).toEqual(AT_W5)
    expect(opened(`#v=1&k=3&step=grad.w5${encodeURIComponent(tail)}`)).toEqual(AT_W5)
    expect(opened(`#v=1&step=grad.w5&k=3${tail}`)).toEqual(AT_W5)
  })

  it.each([
    ['an ampersand as pages write it', '#v=1&amp;k=3&amp;step=grad.w5'],
    ['one written so twice', '#v=1&amp;amp;k=3&amp;amp;step=grad.w5'],
    ['one written by its number', '#v=1&#38;k=3&#x26;step=grad.w5'],
    ['the element that it stood in', '#v=1&k=3&step=grad.w5</a>, see there'],
    ['the end of a line of a page', '#v=1&k=3&step=grad.w5 <br>'],
    ['a bracket as pages write it', '#v=1&k=3&step=grad.w5&gt;'],
    ['a quotation mark as pages write it', '#v=1&k=3&step=grad.w5&quot;'],
    ['one by its number', '#v=1&k=3&step=grad.w5&#39;'],
    ['a space as pages write it', '#v=1&nbsp;&k=3&step=grad.w5'],
    ['full-width letters', '#ｖ＝１＆ｋ＝３＆ｓｔｅｐ＝ｇｒａｄ．ｗ５'],
    ['escapes', '#v=1&k=3&step=grad%2Ew5'],
    ['escapes of escapes', '#v=1&k=3&step=grad%252Ew5'],
    ['escapes of all its signs', `#${encodeURIComponent('v=1&k=3&step=grad.w5')}`],
    ['escapes of the sign before it', `#${encodeURIComponent('#v=1&k=3&step=grad.w5')}`],
    ['escapes of those', `#${encodeURIComponent(encodeURIComponent('#v=1&k=3&step=grad.w5'))}`],
    ['spaces', '# v = 1 & k = 3 & step = grad.w5'],
    ['escaped spaces', '#v=1&k=%203&step=%20grad.w5%20'],
    ['signs that nobody sees', '#v=1\u200b&\u2060k=3&st\u00adep=gr\u00adad.w5'],
    ['full-width signs', '#v＝１＆k＝３＆step＝grad．w5'],
    ['an empty part', '#v=1&&k=3&step=grad.w5'],
    ['a doubled sign before it', '##v=1&k=3&step=grad.w5'],
    ['quotation marks around it', '#“v=1&k=3&step=grad.w5”'],
    ['names of trackers', '#v=1&utm_source=chat&k=3&step=grad.w5&utm_medium=social&fbclid=IwAR0'],
    ['trackers behind a question mark', '#v=1&k=3&step=grad.w5?utm_source=chat&gclid=Cj0'],
    ['only signs behind another sign', '#v=1&k=3&step=grad.w5?_'],
    ['a full stop before a tracker', '#v=1&k=3&step=grad.w5.&utm_source=chat'],
    ['a full stop before how to look', '#v=1&k=3&step=grad.w5.&ui=&present=1'],
    ['a tracker behind another sign', '#v=1&k=3&step=grad.w5#xtor=RSS-1'],
    ['what a chat in China adds', '#v=1&k=3&step=grad.w5?from=singlemessage&isappinstalled=0'],
    ['a text to scroll to', '#v=1&k=3&step=grad.w5:~:text=the%20chain,rule'],
    ['what a chat writes before signs of its own', '#v=1\\&k=3\\&step=grad.w5'],
    ['the same, escaped', '#v=1&k=3&step=grad%5C.w5'],
  ])('opens although it holds %s', (_, hash) => {
    expect(opened(hash)).toEqual(AT_W5)
  })

  it.each(['', '#', '#)', '#.', '#&&', '#%20', '#\u200b', '#utm_source=chat', '#ui=', '#ui=&present=1'])(
    'says nothing of a network, and so is no mistake: %j',
    (hash) => {
      expect(decodeLink(hash)).toEqual({ kind: 'none' })
    },
  )

  it('may be the largest there is, with every comma escaped twice', () => {
    const text = `v=1&n=8-8-8-8-8-8&x=${list(8)}&t=${list(8)}&w=${list(320)}&b=${list(5)}`
    expect(opened(text.replaceAll(',', '%252C')).problem.weights).toHaveLength(320)
  })
})

describe('the language of a link', () => {
  it.each([
    ['zh-CN', 'zh'],
    ['zh_TW', 'zh'],
    ['EN-gb', 'en'],
    ['zh', 'zh'],
  ])('may be a tag with its place: %s', (tag, language) => {
    expect(opened(`v=1&lang=${tag}`).language).toBe(language)
  })

  it.each(['fr-FR', 'enough', ''])('is refused where it is none: %s', (tag) => {
    expect(decodeLink(`v=1&lang=${tag}`)).toMatchObject({ kind: 'refused', part: 'lang', why: 'choice' })
  })
})

describe('a link that was written by hand', () => {
  it.each([
    ['a number that starts with its point', 'v=1&x=.05,.1', {}],
    ['brackets around a list', 'v=1&x=[0.5, 1]&t=(0,1)', { inputs: [0.5, 1], targets: [0, 1] }],
    ['a plus', 'v=1&x=+0.5,+1', { inputs: [0.5, 1] }],
    ['a plus that was escaped', 'v=1&x=%2B0.5,1', { inputs: [0.5, 1] }],
    ['a large E', 'v=1&x=1E-3,2e+0', { inputs: [0.001, 2] }],
    ['full-width digits', 'v=1&x=０．５,１', { inputs: [0.5, 1] }],
    ['full-width commas', 'v=1&x=0.5，1', { inputs: [0.5, 1] }],
    ['a space behind the comma', 'v=1&x=0.5, 1', { inputs: [0.5, 1] }],
    ['thin spaces', 'v=1&x=\u20090.5\u202f,\u00a01', { inputs: [0.5, 1] }],
    ['a minus as this page shows it', 'v=1&x=−0.5,–1', { inputs: [-0.5, -1] }],
    ['hyphens of all kinds', 'v=1&x=\u20100.5,\u20141', { inputs: [-0.5, -1] }],
    ['a power of ten as this page shows it', 'v=1&x=3.51 × 10⁻⁷,1', { inputs: [3.51e-7, 1] }],
    ['decimal commas, with semicolons between', 'v=1&x=0,5;1', { inputs: [0.5, 1] }],
    ['a decimal comma where there is one number', 'v=1&eta=0,25', { learningRate: 0.25 }],
    ['a point too many', 'v=1&eta=2.', { learningRate: 2 }],
  ] as const)('is read as a field is: %s', (_, hash, changes) => {
    expect(opened(hash)).toEqual(withNumbers(changes))
  })

  it.each([
    ['act=ReLU,Leaky ReLU', { activations: ['relu', 'leaky-relu'] }],
    ['act=TANH,LeakyReLU', { activations: ['tanh', 'leaky-relu'] }],
    ['act=sigmoid,Softmax&t=0,1&loss=CrossEntropy', { activations: ['sigmoid', 'softmax'], loss: 'cross-entropy' }],
    ['loss=Mean_Square', { loss: 'mean-square' }],
    ['bias=Neuron&b=0.1,0.2,0.3,0.4', { biasRule: 'neuron' }],
    ['order=Output%20first', { updateOrder: 'output-first' }],
    ['bug=One_Path', { program: 'one-path' }],
    ['s=0,1,1,0\\_1,0,0,1&sched=All-Together', { otherSamples: { length: 2 }, schedule: 'all-together' }],
  ])('names a choice with capitals and words parted as they come: %s', (hash, problem) => {
    expect(opened(`#v=1&${hash}`).problem).toMatchObject(problem)
  })

  it('names its step, its language and its scenario with capitals', () => {
    expect(opened('#v=1&step=Grad.W5&lang=ZH')).toEqual({ ...START, written: 'grad.w5', language: 'zh' })
    expect(opened('#v=1&step=de_dout.h1').written).toBe('dE_dout.h1')
    expect(opened('#v=1&scenario=Staircase').scenario).toBe('staircase')
  })

  it('names its layers with any hyphen', () => {
    const rest = 'x=1&t=0&w=1,1&b=0,0'
    for (const shape of ['1-1-1', '1 - 1 - 1', '１－１－１', '1–1–1', '1\u20111\u20111'])
      expect(opened(`v=1&n=${shape}&${rest}`).problem.shape).toEqual([1, 1, 1])
  })

  it.each(['1000', '1e3', '1,000', '1 000', '１０００', '+1000'])('names its iteration as %s', (k) => {
    expect(opened(`v=1&k=${k}`).iteration).toBe(1000)
  })
})

describe('how to look', () => {
  const looking = '#v=1&step=grad.w5&ui=&present=1&theme=projector'

  it('stands behind a marker, where what is unknown is passed over', () => {
    expect(opened(looking)).toEqual({ ...START, written: 'grad.w5' })
    expect(opened('#v=1&ui=&x.y=%zz&&=&present').problem).toEqual(articleExample)
    expect(opened('#v=1&ui=1&ui=&toString=1')).toEqual(START)
  })

  it('leaves the parts of the network as strict as before, wherever they stand', () => {
    expect(opened('#v=1&ui=&present=1&eta=2&lang=zh')).toEqual({
      ...withNumbers({ learningRate: 2 }),
      language: 'zh',
    })
    expect(decodeLink('#v=1&eta=0&ui=&present=1')).toMatchObject({ kind: 'refused', part: 'eta' })
  })

  it('is found as it stands there, to be passed on', () => {
    expect(looksIn(looking, isPart)).toBe('ui=&present=1&theme=projector')
    expect(looksIn('#v=1&ui=&eta=2&note=a%20b&utm_source=chat&lang=zh', isPart)).toBe('ui=&note=a%20b')
    expect(looksIn('#v=1&amp;ui=&amp;present=1', isPart)).toBe('ui=&present=1')
    for (const silent of ['', '#', '#v=1&k=3', '#v=1&ui=', '#v=1&ui=&eta=2']) expect(looksIn(silent, isPart)).toBe('')
  })
})

/** So many numbers that are as long as numbers get. */
function list(length: number): string {
  return Array.from({ length }, () => '-1.2345678901234567e-100').join()
}
