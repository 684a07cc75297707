import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Bug, type WrongProgram } from '../../src/engine'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { labOf } from '../../src/session/bugLab'
import { contradiction, measure, runProgram, suppose } from '../../src/session/bugLabActs'
import { momentOf, newStart, shownProblem, writtenAt } from '../../src/session/moment'
import { secretBug } from '../../src/session/wrongPrograms'

/** The article's example under a wrong program, or the right one. */
function storeWith(program?: WrongProgram): AppStore {
  return createAppStore({ start: newStart({ ...articleExample, ...(program === undefined ? {} : { program }) }) })
}

/** A seed whose program is this one. */
function seedOf(bug: Bug): number {
  for (let seed = 0; ; seed++) if (secretBug(seed, articleExample) === bug) return seed
}

/** How often who listens hears of something while it is done. */
function heardOf(store: AppStore, act: () => void): number {
  let heard = 0
  const stop = store.subscribe(() => heard++)
  act()
  stop()
  return heard
}

const programOf = (store: AppStore): WrongProgram | undefined => shownProblem(store.getState()).program

describe('another program', () => {
  it('goes on from the iteration shown at the same number, with the run so far behind it, in one act', () => {
    const store = storeWith()
    store.getState().enterIteration(5, 0)
    store.getState().enterIteration(3, 15)
    const { start } = store.getState()
    const shown = shownProblem(store.getState())
    const written = writtenAt(store.getState())
    expect(heardOf(store, () => runProgram(store, 'order'))).toBe(1)
    expect(store.getState()).toMatchObject({ iteration: 0, start: { branch: { from: start, at: 3, length: 5 } } })
    expect(writtenAt(store.getState())).toBe(written)
    expect(shownProblem(store.getState())).toEqual({ ...shown, program: 'order' })
    store.getState().undo()
    expect(momentOf(store.getState())).toEqual({ start, iteration: 3, step: 15 })
  })

  it('has nothing behind it where nothing has run, or what was behind it before', () => {
    const store = storeWith()
    runProgram(store, 'sign')
    expect(store.getState().start.branch).toBeNull()
    store.getState().enterIteration(2, 0)
    runProgram(store, 'order')
    const { branch } = store.getState().start
    expect(branch).toMatchObject({ at: 2 })
    runProgram(store, 'one-path')
    expect(store.getState().start.branch).toBe(branch)
  })

  it('keeps the scenario that the network is of', () => {
    const store = createAppStore({ start: newStart({ ...articleExample }, 'tug-balance') })
    runProgram(store, 'sign')
    expect(store.getState().start.scenario).toBe('tug-balance')
  })

  it('is the right one where none is named', () => {
    const store = storeWith('sign')
    runProgram(store, null)
    expect(shownProblem(store.getState())).toEqual(articleExample)
    expect(shownProblem(store.getState())).not.toHaveProperty('program')
  })

  it.each([undefined, 'sign', 7] as const)('is none where it runs already: %s', (program) => {
    const store = storeWith(program)
    expect(heardOf(store, () => runProgram(store, program ?? null))).toBe(0)
  })

  it('is refused while a lesson leaves only other things open', () => {
    const store = storeWith()
    store.setState({ allowed: ['eta'] })
    runProgram(store, 'sign')
    expect(programOf(store)).toBeUndefined()
    expect(store.getState().notice).toEqual({ kind: 'notAllowed', allowed: ['eta'] })
    store.setState({ allowed: ['program'] })
    runProgram(store, 'sign')
    expect(programOf(store)).toBe('sign')
  })
})

describe('what speaks against a supposed program', () => {
  it('is the weight on which it claims another slope than the one that runs', () => {
    const against = contradiction({ ...articleExample, program: 'sign' }, 'no-output-slope')!
    // The one that runs claims the slope with the other sign.
    expect(against.claimed).toBe(-recordIteration(articleExample).values[`grad.${against.weight}`]!)
    expect(against.supposed).not.toBe(against.claimed)
  })

  it('is nothing where it is the one that runs, or where the right one does', () => {
    expect(contradiction({ ...articleExample, program: 'sign' }, 'sign')).toBeNull()
    expect(contradiction({ ...articleExample, program: seedOf('sign') }, 'sign')).toBeNull()
    expect(contradiction(articleExample, 'sign')).toBeNull()
  })
})

describe('a supposition', () => {
  it('that is wrong is kept beside what was measured, and the secret stays one', () => {
    const seed = seedOf('one-path')
    const store = storeWith(seed)
    measure(store, ['w1'])
    const before = labOf(store.getState())
    suppose(store, 'sign')
    expect(labOf(store.getState())).toEqual({ ...before, supposed: 'sign' })
    expect(programOf(store)).toBe(seed)
    expect(store.getState().past).toEqual([])
  })

  it('that is right calls the program by its name in the same place, in one act; undo makes it secret again', () => {
    const seed = seedOf('one-path')
    const store = storeWith(seed)
    store.getState().enterIteration(4, 20)
    measure(store, ['w1'])
    suppose(store, 'sign')
    const { measured } = labOf(store.getState())
    const secret = shownProblem(store.getState())
    const at = momentOf(store.getState())
    expect(heardOf(store, () => suppose(store, 'one-path'))).toBe(1)
    expect(store.getState()).toMatchObject({ iteration: 4, step: 20, recorded: 4 })
    expect(shownProblem(store.getState())).toEqual({ ...secret, program: 'one-path' })
    expect(store.getState().looks.bugs.lab?.of).toBe(shownProblem(store.getState()))
    expect(labOf(store.getState())).toMatchObject({
      measured,
      latest: null,
      times: 0,
      supposed: null,
      found: 'one-path',
    })
    store.getState().undo()
    expect(momentOf(store.getState())).toEqual(at)
    expect(programOf(store)).toBe(seed)
  })

  it('that is right goes back to the start of a run that would be waited for, and nothing is measured there', () => {
    const seed = seedOf('one-path')
    // Eight weights, each move of one 25 times as dear by a wrong program: a million moves are 5,000 iterations.
    const found = (iteration: number): AppStore => {
      const store = storeWith(seed)
      store.getState().enterIteration(iteration, 0)
      measure(store, ['w1'])
      suppose(store, 'one-path')
      return store
    }
    const near = found(5000)
    expect(near.getState().iteration).toBe(5000)
    expect(labOf(near.getState()).measured).toHaveLength(1)
    const far = found(5001)
    expect(far.getState().iteration).toBe(0)
    expect(labOf(far.getState())).toMatchObject({ measured: [], found: 'one-path' })
  })

  it('is none where the right program runs', () => {
    const store = storeWith()
    expect(heardOf(store, () => suppose(store, 'sign'))).toBe(0)
    expect(labOf(store.getState())).toMatchObject({ supposed: null, found: null })
  })
})
