import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HIDEABLE, USUAL_LOOKS, type LinkLooks } from '../../src/content/linkLooks'
import { DECIMALS, PREDICTS, THEMES } from '../../src/content/preferences'
import { decodeLink } from '../../src/formats/link'
import { readLooks, writeLooks } from '../../src/formats/linkLooks'
import { isPart } from '../../src/formats/linkParts'

const anyCard = fc.oneof(
  fc.constant({ lesson: null, card: 1 }),
  fc.record({ lesson: fc.constantFrom('two-roads', 'not-known-here'), card: fc.integer({ min: 1, max: 40 }) }),
)
const anyLooks: fc.Arbitrary<LinkLooks> = fc
  .record({
    presents: fc.boolean(),
    hidden: fc.subarray([...HIDEABLE]),
    digits: fc.option(fc.constantFrom(...DECIMALS)),
    theme: fc.option(fc.constantFrom(...THEMES)),
    predict: fc.option(fc.constantFrom(...PREDICTS)),
    of: anyCard,
  })
  .map(({ of, ...looks }) => ({ ...looks, ...of }))

/** A link to the article's network that is to be looked at so, written over an address. */
function linkWith(looks: LinkLooks, before = ''): string {
  return ['#v=1&step=grad.w5', writeLooks(looks, before, isPart)].filter(Boolean).join('&')
}

describe('how a link wants to be looked at', () => {
  it('is read as it was written, and changes nothing of the network', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        expect(readLooks(linkWith(looks))).toEqual(looks)
        expect(decodeLink(linkWith(looks))).toEqual(decodeLink('#v=1&step=grad.w5'))
      }),
    )
  })

  it('is not mentioned where it is as always', () => {
    expect(writeLooks(USUAL_LOOKS, '', isPart)).toBe('')
    expect(readLooks('#v=1&step=grad.w5')).toEqual(USUAL_LOOKS)
  })

  it('is written in one way', () => {
    const looks: LinkLooks = {
      presents: true,
      hidden: ['tabs', 'header'],
      digits: 6,
      theme: 'projector',
      predict: 'key',
      lesson: 'two-roads',
      card: 6,
    }
    expect(writeLooks(looks, '', isPart)).toBe(
      'ui=&present=1&hide=tabs,header&digits=6&theme=projector&predict=key&lesson=two-roads&card=6',
    )
    expect(writeLooks({ ...USUAL_LOOKS, lesson: 'two-roads' }, '', isPart)).toBe('ui=&lesson=two-roads')
  })

  it.each(['0', '-1', '1.5', 'six', '100', ''])('begins a lesson at its first card where the card is “%s”', (card) => {
    expect(readLooks(`#v=1&ui=&lesson=two-roads&card=${card}`)).toEqual({ ...USUAL_LOOKS, lesson: 'two-roads' })
  })

  it('stands behind the marker alone', () => {
    expect(readLooks('#v=1&theme=dark&ui=&present=1')).toEqual({ ...USUAL_LOOKS, presents: true })
    expect(readLooks('#present=1')).toEqual(USUAL_LOOKS)
    expect(readLooks('#ui=&present')).toEqual({ ...USUAL_LOOKS, presents: true })
  })

  it('may say what this page does not know, which goes on with it', () => {
    const newer = '#v=1&ui=&lights=off&hide=clock,tabs&theme=sepia&digits=5'
    expect(readLooks(newer)).toEqual({ ...USUAL_LOOKS, hidden: ['tabs'] })
    expect(writeLooks(readLooks(newer), newer, isPart)).toBe('ui=&lights=off&hide=tabs')
    expect(decodeLink(newer).kind).toBe('link')
  })

  it('knows a panel by the name that it had before', () => {
    expect(readLooks('#v=1&ui=&hide=article').hidden).toEqual(['compare'])
  })

  it('can be taken back by hand, and is read as hands write it', () => {
    expect(readLooks('#v=1&ui=&present=0')).toEqual(USUAL_LOOKS)
    expect(readLooks('#v=1&amp;ui=&amp;hide=tabs%2C%20values，header.')).toEqual({
      ...USUAL_LOOKS,
      hidden: ['tabs', 'values', 'header'],
    })
  })

  it('is read from any text without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { presents, hidden, digits, theme } = readLooks(`#v=1&ui=&${text}`)
        expect(typeof presents).toBe('boolean')
        expect(HIDEABLE).toEqual(expect.arrayContaining([...hidden]))
        expect([null, ...DECIMALS]).toContain(digits)
        expect([null, ...THEMES]).toContain(theme)
      }),
    )
  })
})
