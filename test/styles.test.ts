import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')
const THEME = 'ui/app/theme.css'
/** Where colours may be named: the theme, and what takes its place where more contrast is asked for, or a room is lit. */
const COLOURS = [THEME, 'ui/app/contrast.css', 'ui/presenter/projector.css']
const LAYERS = ['reset', 'theme', 'parts', 'features']

/** Lengths that no token can say, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'ui/app/print.css | margin: 12mm': 'the edge of a sheet of paper',
  'ui/header/scenarioMenu.css | padding: calc(3.5rem + var(--space-3)) var(--space-6) var(--space-4)':
    'below the head of the page',
  'ui/presenter/presenter.css | font-size: max(70%, min(1.25vw, 2.2222vh))': 'a slide grows with the window',
  'ui/parts/numberEntry.css | padding-left: 1.8rem': 'room for the button of the sign',
  'ui/network/parameterEditor.css | padding-inline: 2.5rem':
    'room for the button of the sign, and the number in the middle',
  'ui/network/parameterEditor.css | margin-inline: calc(-2.4rem - var(--space-3))': 'as far as the columns beside it',
  'ui/panels/network/networkPanel.css | margin-inline: calc(-1 * var(--space-4))':
    'so that a row that has changed is tinted beyond its letters',
  'ui/panels/compare/article/article.css | margin: calc(-1 * var(--space-5)) calc(-1 * var(--space-6)) 0':
    'as far as the edges of the panel, so that a row is tinted from one to the other',
  'ui/panels/compare/compare.css | margin: calc(-1 * var(--space-5)) calc(-1 * var(--space-6)) 0':
    'as far as the edges of the panel, so that nothing is seen beside it',
  'ui/panels/compare/figureTable.css | margin-inline: calc(-1 * var(--space-4))':
    'long numbers take the padding of the panel as well',
  'ui/panels/training/training.css | margin-top: calc(-1 * var(--space-3))': 'takes back a part of the padding above',
}

/** Widths of one component's own box, which no width of the window can say, and of windows that have a sheet of their own. */
const OWN_WIDTHS: Readonly<Record<string, string>> = {
  'ui/panels/network/networkPanel.css | 22rem':
    'A row of the panel with its own name beside the longest of an activation.',
  '../index.html | 75em': 'what the page needs for the player beside its column, as wide as on a laptop',
  'ui/app/tallWindow.css | 52em': 'what the head of the page needs with the words of its link',
  'ui/formula/saidBelow.css | 44em': 'what leads to the formula needs between the player’s buttons and the number of E',
  'ui/app/phone.css | 2.6rem': 'what the short name of a phase needs',
  'ui/charts/chart.css | 500px': 'the same as in useFrame.ts',
  'ui/panels/slope/slope.css | 500px': 'the same as in useFrame.ts',
  'ui/transport/transport.css | 31rem': 'what the choices of the player need with their names',
  'ui/transport/tapeStrip.css | 8.9rem': 'what the longest name of a phase needs',
  'ui/transport/tapeStrip.css | 3.4rem': 'what its short name needs with its arrow',
}

const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({
    file: file.split(sep).join('/'),
    text: withoutComments(readFileSync(join(SRC, file), 'utf8')),
  }))

describe('the sheets of styles', () => {
  it('declare their layers first of all', () => {
    expect(sheets.find(({ file }) => file === 'ui/app/layers.css')?.text.trim()).toBe(`@layer ${LAYERS.join(', ')};`)
    expect(readFileSync(join(SRC, 'main.ts'), 'utf8')).toMatch(/^import '\.\/ui\/app\/layers\.css'\n/)
  })

  it('put every rule into one of the layers, a sheet into one', () => {
    const wrong = sheets.filter(
      ({ file, text }) => file !== 'ui/app/layers.css' && !LAYERS.includes(layerOf(text) ?? ''),
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('are imported from their own room, the parts from any', () => {
    const programs = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    const linked = [...readFileSync(join(SRC, '../index.html'), 'utf8').matchAll(/href="\/src\/(.*\.css)"/g)].map(
      ([, sheet]) => ({ room: dirname(join(sheet!)), sheet: join(sheet!) }),
    )
    const imported = programs.flatMap((program) =>
      [...readFileSync(join(SRC, program), 'utf8').matchAll(/^import '(\..*\.css)'$/gm)].map(([, from]) => ({
        room: dirname(program),
        sheet: join(dirname(program), from!),
      })),
    )
    const imports = [...imported, ...linked]
    const wrong = sheets.filter(({ file, text }) => {
      const rooms = imports.filter(({ sheet }) => sheet === join(file)).map(({ room }) => room)
      const others = rooms.filter((room) => room !== dirname(join(file)))
      return rooms.length === 0 || (others.length > 0 && layerOf(text) !== 'parts')
    })
    // The entry, which has no room, imports the order of the layers before everything else.
    expect(wrong.map(({ file }) => file)).toEqual(['ui/app/layers.css'])
  })

  it('write type in six sizes, and a drawing in six of its own', () => {
    const theme = declarationsOf(sheets.find(({ file }) => file === THEME)!.text).map(({ property }) => property)
    for (const scale of ['text', 'drawn', 'space'])
      expect(new Set(theme.filter((property) => property.startsWith(`--${scale}-`)))).toHaveLength(6)
    expect(allWrong(/^font-size$/, (value) => /^(var\(--(text|drawn)-[1-6]\)|[\d.]+em|inherit)$/.test(value))).toEqual(
      [],
    )
  })

  it('keep things apart by six spacings', () => {
    expect(allWrong(/^(margin|padding|gap|row-gap|column-gap)(-|$)/, isSpacing)).toEqual([])
  })

  it('change at three widths of the window', () => {
    const page = { file: '../index.html', text: readFileSync(join(SRC, '../index.html'), 'utf8') }
    const widths = [...sheets, page].flatMap(({ file, text }) =>
      [...text.matchAll(/(@(?:media|container)[^{]*)\{|(media="[^"]*")/g)].flatMap((match) =>
        [
          ...(match[1] ?? match[2]!).matchAll(
            /[\d.]+(?:px|r?em)(?= *<=? *width)|(?<=width *[<>]=? *)[\d.]+(?:px|r?em)/g,
          ),
        ].map(([width]) => ({ at: `${file} | ${width}`, width })),
      ),
    )
    const shared = new Set(widths.filter(({ at }) => !(at in OWN_WIDTHS)).map(({ width }) => width))
    expect(Object.keys(OWN_WIDTHS).filter((own) => !widths.some(({ at }) => at === own))).toEqual([])
    expect(shared.size).toBeLessThanOrEqual(3)
    expect(sheets.filter(({ text }) => /(min|max)-width:[^;]*\)\s*(\{|and|,)/.test(text))).toEqual([])
  })

  it('name their colours, which stand in the theme alone', () => {
    const literal = /#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|:\s*(white|black|red|gr[ae]y)\b/i
    expect(
      sheets
        .filter(({ file }) => !COLOURS.includes(file))
        .flatMap(({ file, text }) =>
          declarationsOf(text)
            .map(({ property, value }) => `${property}: ${value}`)
            .filter((declaration) => literal.test(declaration))
            .map((declaration) => `${file} | ${declaration}`),
        ),
    ).toEqual([])
  })

  it('name what they style by what another element holds', () => {
    expect(
      sheets.flatMap(({ file, text }) =>
        selectorsOf(text)
          .filter(restylesAll)
          .map((selector) => `${file} | ${selector}`),
      ),
    ).toEqual([])
  })

  it('make no exception that nothing needs', () => {
    const written = sheets.flatMap(({ file, text }) =>
      declarationsOf(text).map(({ property, value }) => `${file} | ${property}: ${value}`),
    )
    expect(Object.keys(EXCEPTIONS).filter((exception) => !written.includes(exception))).toEqual([])
  })
})

describe('the reader of sheets behind these tests', () => {
  it('sees what stands outside of a layer, and a second layer', () => {
    expect(layerOf('@layer parts {\n a { color: red }\n}\n')).toBe('parts')
    expect(layerOf('@layer parts {\n a { color: red }\n}\nb { color: red }\n')).toBeNull()
    expect(layerOf('@layer parts { a { color: red } } @layer theme { b { color: red } }')).toBeNull()
  })

  it('knows a rule for which a browser looks at everything anew', () => {
    expect(
      ['.app:has(> .blank) > :not(.blank)', '.app:has(.blank, .black) .work > *', ':has(.a) :hover'].filter(
        (selector) => !restylesAll(selector),
      ),
    ).toEqual([])
    expect(
      ['.app:has(.a) .b', '.app > *', '.b:has(> * .a)', '.app:has(.a) > :is(.b, .c)', '.a:has(.b) > p'].filter(
        restylesAll,
      ),
    ).toEqual([])
    expect(selectorsOf('@layer parts {\n  .a:has(.b, .c) > *,\n  .d {\n    margin: 0;\n  }\n}\n')).toEqual([
      '.a:has(.b, .c) > *',
      '.d',
    ])
  })

  it('knows a spacing by its token', () => {
    expect([
      '0',
      'auto',
      '-1px',
      '0.3em',
      '5%',
      'var(--space-2) 0',
      'calc(var(--space-4) + env(safe-area-inset-bottom))',
    ]).toSatisfy((values: readonly string[]) => values.every(isSpacing))
    expect(
      ['0.5rem', '8px', 'var(--space-2) 3px', 'var(--space-7)', 'calc(var(--space-4) + 1rem)'].filter(isSpacing),
    ).toEqual([])
  })
})

interface Declaration {
  readonly property: string
  readonly value: string
}

/** What a sheet sets, in its order. */
function declarationsOf(text: string): readonly Declaration[] {
  return [...text.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+);/g)].map((match) => ({
    property: match[1]!,
    value: match[2]!.replace(/\s+/g, ' ').trim(),
  }))
}

/** What the rules of a sheet are for, each by itself. */
function selectorsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[{};]\s*)([^{};@]+)\{/g)].flatMap(([, list]) =>
    list!.split(/,(?![^(]*\))/).map((selector) => selector.replace(/\s+/g, ' ').trim()),
  )
}

/**
 * Whether a rule is for anything at all below an element that holds something.
 *
 * Whenever something is put in, a browser then works out the style of the whole page anew: 20 ms where a frame has 16.
 */
function restylesAll(selector: string): boolean {
  const [holder, ...below] = selector.replace(/:(has|not)\([^()]*(\([^()]*\))*[^()]*\)/g, ':$1').split(/[ >+~]+/)
  const last = below.at(-1)
  return (
    last !== undefined &&
    [holder, ...below.slice(0, -1)].join().includes(':has') &&
    !/[.#[\w]/.test(last.replace(/:(?!is)[\w-]+/g, ''))
  )
}

/** Declarations of these properties that are neither allowed nor an exception. */
function allWrong(properties: RegExp, isAllowed: (value: string) => boolean): readonly string[] {
  return sheets
    .filter(({ file }) => file !== THEME)
    .flatMap(({ file, text }) =>
      declarationsOf(text)
        .filter(({ property, value }) => properties.test(property) && !isAllowed(value))
        .map(({ property, value }) => `${file} | ${property}: ${value}`),
    )
    .filter((declaration) => !(declaration in EXCEPTIONS))
}

/** Tokens, nothing, what the browser finds, shares, shares of the own text, and the hairline by which two borders meet. */
function isSpacing(value: string): boolean {
  const rest = value.replace(/calc\((var\(--space-[1-6]\)) \+ env\([\w-]+\)\)/g, '$1')
  return rest.split(' ').every((part) => /^(0|auto|-1px|-?[\d.]+(%|em)|var\(--space-[1-6]\))$/.test(part))
}

/** The one layer that holds everything in a sheet. */
function layerOf(text: string): string | null {
  const start = /^\s*@layer (\w+) \{/.exec(text)
  if (!start) return null
  let depth = 1
  let at = start[0].length
  for (; at < text.length && depth > 0; at++) depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0
  return depth === 0 && text.slice(at).trim() === '' ? start[1]! : null
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '')
}
