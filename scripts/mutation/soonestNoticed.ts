import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { DEAR } from './rooms.ts'

/**
 * Lets those files of tests come first that will notice a change soonest: the one that noticed the last change, which stood
 * beside this one, then all that are cheap.
 *
 * Vitest itself begins with the longest, since it waits for all; here nothing is run after the first test that fails.
 */
export class SoonestNoticed extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inTurn = files.map((file) => ({ file, turn: this.turnOf(file) }))
    return Promise.resolve(inTurn.sort((a, b) => a.turn - b.turn).map(({ file }) => file))
  }

  private turnOf({ project, moduleId }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId)
    if (this.ctx.cache.getFileTestResults(`${project.name}:${path}`)?.failed) return -1
    return DEAR.findIndex((dear) => path.startsWith(dear)) + 1
  }
}
