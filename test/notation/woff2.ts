import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** Places in the header and the table directory of a WOFF2 file (W3C, WOFF File Format 2.0, section 4). */
const HEADER = { tables: 12, compressedSize: 20, end: 48 }
/** The first tables by number in a directory: `cmap` is 0, `hmtx` 3, `glyf` and `loca` 10 and 11; 63 is any other. */
const TABLE = { cmap: 0, hmtx: 3, glyf: 10, loca: 11, other: 63 }

/** The characters that a WOFF2 font has a glyph for. */
export function charactersIn(file: string): ReadonlySet<string> {
  const font = readFileSync(file)
  let at = HEADER.end
  let start = 0
  let cmap: readonly [number, number] | null = null
  const readLength = (): number => {
    let length = 0
    for (;;) {
      const byte = font[at++]!
      length = length * 128 + (byte & 127)
      if (byte < 128) return length
    }
  }
  for (let count = font.readUInt16BE(HEADER.tables); count > 0; count--) {
    const flags = font[at++]!
    const tag = flags & 63
    if (tag === TABLE.other) at += 4
    const isOutline = tag === TABLE.glyf || tag === TABLE.loca
    const original = readLength()
    // Outlines are transformed unless they say otherwise, all other tables only if they say so.
    const length =
      (flags >> 6 === 0) === isOutline || (tag === TABLE.hmtx && flags >> 6 === 1) ? readLength() : original
    if (tag === TABLE.cmap) cmap = [start, start + length]
    start += length
  }
  if (!cmap) throw new Error(`${file} has no table of characters`)
  const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(HEADER.compressedSize)))
  return charactersOf(tables.subarray(...cmap))
}

/** Reads the subtable of format 12: it holds all planes, and letters of mathematics are in the second. */
function charactersOf(cmap: Buffer): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4))
    if (subtable.readUInt16BE(0) !== 12) continue
    for (let group = 0; group < subtable.readUInt32BE(12); group++) {
      const at = 16 + 12 * group
      for (let code = subtable.readUInt32BE(at); code <= subtable.readUInt32BE(at + 4); code++)
        found.add(String.fromCodePoint(code))
    }
  }
  return found
}
