import { describe, expect, it } from 'vitest'
import { createRecent } from '../../src/session/recent'

/** Remembers so many words, and lists those that it had to make. */
function remembering(most: number): { readonly ask: (word: string) => object; readonly made: string[] } {
  const recent = createRecent<string, object>(most)
  const made: string[] = []
  const make = (word: string): object => {
    made.push(word)
    return {}
  }
  return { ask: (word) => recent.of(word, make), made }
}

describe('what belongs to the latest keys', () => {
  it('is made once and is the same from then on', () => {
    const { ask, made } = remembering(2)
    const first = ask('one')
    expect(ask('one')).toBe(first)
    expect(ask('two')).not.toBe(first)
    expect(made).toEqual(['one', 'two'])
  })

  it('is let go when too many others have been asked for since, and made anew', () => {
    const { ask, made } = remembering(2)
    const first = ask('one')
    ask('two')
    ask('three')
    expect(ask('one')).not.toBe(first)
    expect(made).toEqual(['one', 'two', 'three', 'one'])
  })

  it('stays as long as it is asked for in between', () => {
    const { ask, made } = remembering(2)
    for (const word of ['shown', 'a', 'shown', 'b', 'shown', 'c', 'shown']) ask(word)
    expect(made).toEqual(['shown', 'a', 'b', 'c'])
  })
})
