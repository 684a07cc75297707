import { inflateSync } from 'node:zlib'

/** What each page of a PDF as Chromium writes it draws: how many times it shows text. */
export function textsOnPages(pdf: Buffer): readonly number[] {
  const raw = pdf.toString('latin1')
  return [...raw.matchAll(/<<\s*\/Type\s*\/Page\b.*?>>\s*endobj/gs)].map(([page]) => {
    const content = /\/Contents (\d+) 0 R/.exec(page)?.[1]
    const start = raw.search(new RegExp(`(?<=\\n)${content} 0 obj`))
    const begin = raw.indexOf('stream', start)
    const from = begin + 'stream'.length + (raw[begin + 'stream'.length] === '\r' ? 2 : 1)
    const drawn = inflateSync(pdf.subarray(from, raw.indexOf('endstream', from))).toString('latin1')
    return drawn.match(/\bT[jJ]\b/g)?.length ?? 0
  })
}

/** The texts of a PDF as Chromium writes it, run by run: all that somebody could read, search or copy in it. */
export function textsIn(pdf: Buffer): readonly string[] {
  const raw = pdf.toString('latin1')
  const streams = new Map(
    [...raw.matchAll(/(?<=\n)(\d+) 0 obj\b/g)].flatMap(({ 1: id, index }) => {
      const begin = raw.indexOf('stream', index)
      if (begin < 0 || raw.slice(index, begin).includes('endobj')) return []
      const from = begin + 'stream'.length + (raw[begin + 'stream'.length] === '\r' ? 2 : 1)
      const packed = pdf.subarray(from, raw.indexOf('endstream', from))
      const isPacked = raw.slice(index, begin).includes('/FlateDecode')
      return [[id!, isPacked ? inflateSync(packed).toString('latin1') : packed.toString('latin1')] as const]
    }),
  )
  const letters = new Map<string, ReadonlyMap<number, string>>(
    [...raw.matchAll(/(?<=\n)(\d+) 0 obj\s*<<(?:(?!endobj).)*?\/ToUnicode (\d+) 0 R/gs)].map(
      ([, font, map]): [string, ReadonlyMap<number, string>] => [`F${font}`, lettersOf(streams.get(map!)!)],
    ),
  )
  return [...streams.values()].flatMap((content) =>
    [...content.matchAll(/\bBT\b(.*?)\bET\b/gs)].map(([, run]) => {
      let font: ReadonlyMap<number, string> | undefined
      return [...run!.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)>/g)]
        .map(([, name, glyphs = '']) => {
          if (name) font = letters.get(name)
          return (glyphs.match(/.{4}/g) ?? []).map((glyph) => font?.get(numberOf(glyph)) ?? '').join('')
        })
        .join('')
    }),
  )
}

/** Which letter each glyph of a font stands for. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [, glyph, text] of map.matchAll(/^<([\dA-F]{4})> <((?:[\dA-F]{4})+)>$/gm))
    found.set(numberOf(glyph!), letterOf(text!))
  for (const [, first, last, text] of map.matchAll(/^<([\dA-F]{4})> <([\dA-F]{4})> <([\dA-F]{4})>$/gm))
    for (let glyph = numberOf(first!); glyph <= numberOf(last!); glyph++)
      found.set(glyph, String.fromCharCode(numberOf(text!) + glyph - numberOf(first!)))
  return found
}

function numberOf(hex: string): number {
  return Number.parseInt(hex, 16)
}

function letterOf(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}
