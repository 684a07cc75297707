import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** Places in the header and the table directory of a WOFF2 file (W3C, WOFF File Format 2.0, section 4). */
const HEADER = { tables: 12, compressedSize: 20, end: 48 }
/** Some tables by their number in a directory; 63 is any that has none. */
const TABLE = { cmap: 0, hmtx: 3, glyf: 10, loca: 11, math: 31, other: 63 }

/** The characters that a WOFF2 font has a glyph for. */
export function charactersIn(file: string): ReadonlySet<string> {
  return charactersOf(tableIn(file, TABLE.cmap))
}

/** Where the three parts of a font's MATH table begin in it: constants, glyphs, variants; 0 for one that is not there. */
export function mathPartsIn(file: string): readonly number[] {
  const math = tableIn(file, TABLE.math)
  return [4, 6, 8].map((at) => math.readUInt16BE(at))
}

function tableIn(file: string, wanted: number): Buffer {
  const font = readFileSync(file)
  let at = HEADER.end
  let start = 0
  let found: readonly [number, number] | null = null
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
    if (tag === wanted) found = [start, start + length]
    start += length
  }
  if (!found) throw new Error(`${file} has no table ${wanted}`)
  const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(HEADER.compressedSize)))
  return tables.subarray(...found)
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
