import type { CDPSession } from 'playwright'

/** What a page holds once its garbage is gone. */
export interface Memory {
  /** Bytes of objects, and of the buffers that typed arrays lie in. */
  readonly heap: number
  readonly buffers: number
  /** Bytes that the browser keeps for the elements of the page. */
  readonly elements: number
  readonly nodes: number
  readonly listeners: number
}

/** The DevTools protocol tells more than playwright's types know. */
interface HeapUsage {
  readonly usedSize: number
  readonly backingStorageSize: number
  readonly embedderHeapUsedSize: number
}

/** Collects garbage until no more is found, and says what is left. */
export async function memoryOf(devTools: CDPSession): Promise<Memory> {
  let before = Infinity
  for (;;) {
    await devTools.send('HeapProfiler.collectGarbage')
    const usage = (await devTools.send('Runtime.getHeapUsage')) as HeapUsage
    const { usedSize: heap, backingStorageSize: buffers, embedderHeapUsedSize: elements } = usage
    if (heap + buffers + elements >= before) {
      const { nodes, jsEventListeners: listeners } = await devTools.send('Memory.getDOMCounters')
      return { heap, buffers, elements, nodes, listeners }
    }
    before = heap + buffers + elements
  }
}
