/** Numbers in a block: a power of two, and a multiple of what lies between two checkpoints. */
const BLOCK = 65_536
/** The first block begins small, because most runs are short. */
const SHORTEST = 128

/** A list of doubles that grows without being copied: a run of millions would hold up the page each time it moved. */
export interface LongList {
  length(): number
  at(index: number): number
  /** Adds numbers at the end. */
  push(numbers: Float64Array): void
  /** A copy of the numbers from one place up to another. */
  slice(from: number, to: number): Float64Array<ArrayBuffer>
  /** Gives back the room that waits for more numbers; more can be added all the same. */
  trim(): void
  bytes(): number
}

export function createLongList(): LongList {
  const blocks: Float64Array<ArrayBuffer>[] = []
  let length = 0

  /** The block that holds this place, as large as it has to be; the first doubles, so that it is at least half full. */
  const blockFor = (index: number): Float64Array<ArrayBuffer> => {
    const at = Math.floor(index / BLOCK)
    const place = index % BLOCK
    const block = blocks[at]
    if (block && place < block.length) return block
    const grown = new Float64Array(at > 0 ? BLOCK : Math.min(BLOCK, Math.max(SHORTEST, place * 2)))
    if (block) grown.set(block)
    blocks[at] = grown
    return grown
  }

  return {
    length: () => length,
    at: (index) => blocks[Math.floor(index / BLOCK)]![index % BLOCK]!,
    push(numbers) {
      let done = 0
      while (done < numbers.length) {
        const block = blockFor(length)
        const place = length % BLOCK
        const fits = Math.min(block.length - place, numbers.length - done)
        block.set(numbers.subarray(done, done + fits), place)
        done += fits
        length += fits
      }
    },
    slice(from, to) {
      const copy = new Float64Array(Math.max(to - from, 0))
      for (let index = from; index < to;) {
        const block = blocks[Math.floor(index / BLOCK)]!
        const place = index % BLOCK
        const fits = Math.min(block.length - place, to - index)
        copy.set(block.subarray(place, place + fits), index - from)
        index += fits
      }
      return copy
    },
    trim() {
      const last = blocks.pop()
      if (last) blocks.push(last.slice(0, length - blocks.length * BLOCK))
    },
    bytes: () => blocks.reduce((sum, block) => sum + block.byteLength, 0),
  }
}
