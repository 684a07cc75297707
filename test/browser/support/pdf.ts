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
