import { describe, expect, it } from 'vitest'
import { SCENARIO_COUNT } from '../../src/content/firstScenarios'
import { SCENARIOS } from '../../src/content/scenarios'
import { articleExample, checkProblem, exampleWith, type Problem } from '../../src/engine'
import { POSSIBLE_PRESETS, problemOfPreset } from '../support/presets'
import { problemOf, PUBLISHED } from '../support/published'
import { XOR } from '../support/xor'

/** What learns one by one says nothing of it. */
const { schedule: _, ...ONE_BY_ONE } = XOR
/** Those that learn several samples. */
const COURSES: readonly { readonly id: string; readonly problem: Problem }[] = [
  { id: 'xor-plateau', problem: XOR },
  { id: 'xor-stuck', problem: { ...ONE_BY_ONE, learningRate: 1 } },
]

describe('the scenarios', () => {
  it('are all the presets that the engine has the rules for, those of several samples, and the published examples, each once', () => {
    const ids = SCENARIOS.map(({ id }) => id)
    // Of one preset there are figures in print as well.
    const known = new Set([...POSSIBLE_PRESETS, ...PUBLISHED, ...COURSES].map(({ id }) => id))
    expect(ids.toSorted()).toEqual([...known].toSorted())
    expect(ids).toHaveLength(SCENARIO_COUNT)
  })

  it.each(PUBLISHED)('start “$id” from the numbers of the published example', (example) => {
    const started = SCENARIOS.filter(({ id }) => id === example.id).map(({ changes }) => exampleWith(changes))
    expect(started).toEqual([problemOf(example)])
  })

  it.each(COURSES)('start “$id” from the weights of the text that it is from', ({ id: wanted, problem }) => {
    expect(SCENARIOS.filter(({ id }) => id === wanted).map(({ changes }) => exampleWith(changes))).toEqual([problem])
  })

  it.each(POSSIBLE_PRESETS)('start “$id” from the numbers of the preset', (preset) => {
    const started = SCENARIOS.filter(({ id }) => id === preset.id).map(({ changes }) => exampleWith(changes))
    expect(started).toEqual([problemOfPreset(preset)])
  })

  it.each(SCENARIOS)('hold in “$id” a problem that the engine takes', ({ changes }) => {
    const problem = exampleWith(changes)
    expect(checkProblem(problem)).toEqual(problem)
  })

  it('begin with the article’s example', () => {
    expect(SCENARIOS[0]).toEqual({ id: 'canonical', group: 'first', changes: {}, iterations: 10_000 })
    expect(exampleWith(SCENARIOS[0]!.changes)).toEqual(articleExample)
  })

  it('stand together in their groups', () => {
    const changes = SCENARIOS.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1])
    expect(changes).toEqual([
      'first',
      'order',
      'biases',
      'paths',
      'saturation',
      'rate',
      'starts',
      'sample',
      'samples',
      'sources',
    ])
  })
})
