import { placed, type Place } from './places'
import { arrowsOf, storeysOf, tellingArrows, type Rooms } from './storeys'

const MARGIN = 32
const ROOM_HEIGHT = 44
const STOREY = 92
/** From one line of the caption to the next. */
const CAPTION_LINE = 22
/** Of the bold name and the small one above it, per letter. */
const LETTER = { name: 8.2, prefix: 6.4 }

/** The rooms of a house and the arrows between them as an svg: what is imported stands below what imports it. */
export function architecturePicture(rooms: Rooms): string {
  const all = arrowsOf(rooms)
  const arrows = tellingArrows(all)
  const storeys = storeysOf(rooms)
  const { places, pieces, width: inner } = placed(storeys, arrows, widthOf)
  const top = Math.max(...storeys.values())
  const width = Math.ceil(inner) + 2 * MARGIN
  const captionTop = MARGIN + top * STOREY + ROOM_HEIGHT + 44
  const at = new Map(
    places.map((place) => [place.id, { ...place, x: place.x + MARGIN, y: MARGIN + (top - place.storey) * STOREY }]),
  )

  const lines = pieces.map(({ from, to, kind }) => {
    const [upper, lower] = [at.get(from)!, at.get(to)!]
    const isEnd = storeys.has(to)
    return `<path class="${kind}" d="${lineBetween(upper, lower, !storeys.has(from), isEnd)}"${isEnd ? ` marker-end="url(#${kind})"` : ''}/>`
  })
  const boxes = places.filter(({ id }) => storeys.has(id)).map(({ id }) => roomMark(id, at.get(id)!))
  const left = all.length - arrows.length
  const caption = [
    'An arrow leads from a room to what it may import:',
    'solid where it may import anything, dashed where types alone.',
    `Drawn are the ${arrows.length} arrows that say something new;`,
    `${left} more lead to rooms that are reached by way of another anyway.`,
    'The star stands for each panel: all may import the same, and none another.',
  ]
  const height = captionTop + caption.length * CAPTION_LINE + 4
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">The rooms of src and which may import which</title>
<style>${STYLE}</style>
<defs>${['values', 'types'].map(head).join('')}</defs>
<rect class="card" x="1" y="1" width="${width - 2}" height="${height - 2}" rx="16"/>
${lines.join('\n')}
${boxes.join('\n')}
${caption.map((line, i) => `<text class="caption" x="${width / 2}" y="${captionTop + i * CAPTION_LINE}">${line}</text>`).join('\n')}
</svg>
`
}

/** On a white card of its own, so that a dark page can show it too. */
const STYLE = `
text{font:600 15px system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;text-anchor:middle;fill:#1b2333}
.prefix{font-size:11px;font-weight:400;fill:#4b5567}
.caption{font-size:13px;font-weight:400;fill:#4b5567}
.card{fill:#fff;stroke:#dcd8cc}
.room{fill:#f4f2ea;stroke:#7f8a9b;stroke-width:1.5}
.drawn{fill:#e4eff9;stroke:#005fa3}
.panel{fill:#fdeee4;stroke:#b03c08}
path{fill:none;stroke:#7d8da3;stroke-width:1.6}
path.types{stroke-dasharray:5 4}
marker path{fill:#7d8da3;stroke:none}
`

function head(kind: string): string {
  return `<marker id="${kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,1L10,5L0,9Z"/></marker>`
}

/** From under a room, or straight through where the arrow passes a storey by, down on to the next one. */
function lineBetween(upper: Point, lower: Point, passes: boolean, isEnd: boolean): string {
  const start = upper.y + ROOM_HEIGHT
  const bend = (start + lower.y) / 2
  const through = passes ? `M${rounded(upper.x)},${upper.y}V${start}` : `M${rounded(upper.x)},${start}`
  const end = isEnd ? lower.y - 2 : lower.y
  return `${through}C${rounded(upper.x)},${bend} ${rounded(lower.x)},${bend} ${rounded(lower.x)},${end}`
}

function roomMark(room: string, { x, y, width }: Point & Pick<Place, 'width'>): string {
  const { prefix, name } = partsOf(room)
  const kind = prefix === 'ui/panels' ? ' panel' : prefix === 'ui' ? ' drawn' : ''
  const text =
    prefix === ''
      ? `<text x="${rounded(x)}" y="${y + 27}">${name}</text>`
      : `<text class="prefix" x="${rounded(x)}" y="${y + 16}">${prefix}</text><text x="${rounded(x)}" y="${y + 34}">${name}</text>`
  return `<rect class="room${kind}" x="${rounded(x - width / 2)}" y="${y}" width="${rounded(width)}" height="${ROOM_HEIGHT}" rx="10"/>${text}`
}

interface Point {
  readonly x: number
  readonly y: number
}

function widthOf(room: string): number {
  const { prefix, name } = partsOf(room)
  return Math.round(Math.max(78, 24 + Math.max(name.length * LETTER.name, prefix.length * LETTER.prefix)))
}

function partsOf(room: string): { readonly prefix: string; readonly name: string } {
  const cut = room.lastIndexOf('/')
  return { prefix: room.slice(0, Math.max(0, cut)), name: room.slice(cut + 1) }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
