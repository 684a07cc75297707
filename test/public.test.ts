import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const HOME = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(HOME, file), 'utf8')
const manifest = JSON.parse(read('public/manifest.webmanifest')) as Readonly<Record<string, unknown>>

describe('what an installed page needs', () => {
  it('has the icon of the page itself', () => {
    const [, inline] = /href="data:image\/svg\+xml,([^"]+)"/.exec(read('index.html'))!
    expect(marksOf(read('public/icon.svg'))).toEqual(marksOf(decodeURIComponent(inline!)))
  })

  it('has the colour of the paper while it starts', () => {
    const [, paper] = /--paper: (#\w+);/.exec(read('src/ui/app/theme.css'))!
    expect([manifest.background_color, manifest.theme_color]).toEqual([paper, paper])
  })

  it('can stand in any folder of a host: no address in it starts at the root', () => {
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
    expect(manifest.icons).toEqual([expect.objectContaining({ src: 'icon.svg', sizes: 'any' })])
  })
})

/** The elements of a drawing, however they are spaced and quoted. */
function marksOf(svg: string): readonly string[] {
  return [...svg.replaceAll("'", '"').matchAll(/<[^>]+>/g)].map(([mark]) =>
    mark.replaceAll(/\s+/g, ' ').replace(' />', '/>'),
  )
}
