import type { Plugin, Rolldown } from 'vite'
import type { Language } from '../src/content/languages.ts'
import { beforeFirstPaint } from './beforeFirstPaint.ts'
import { policyFor } from './policy.ts'
import { unremembered, withoutStyles, writePages, WRITTEN } from './writtenPages.ts'

type Bundle = Rolldown.OutputBundle

/** The script that React comes with: its sheets belong to the first view as well. */
const APP = /src\/ui\/app\/start\.tsx$/
/** The reader of links, which the first script waits for where there is a link. */
const READER = 'src/browser/openAddress.ts'
/** The layout of a drawing that is taller than wide. */
const UPRIGHT = 'src/graph/layouts/uprightLayout.ts'
/** The words that the first script needs in any case: they are asked for with it. */
const wordsOf = (language: Language): string => `src/i18n/texts/${language}/stage.ts`

/**
 * Writes the first view into the built page: the page itself as markup, the sheets that it needs, and the strict policy.
 *
 * So it is seen before any script has come. The page in another language is a file of its own that the first script fetches.
 */
export function firstView(): Plugin {
  return {
    name: 'first-view',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const pages = [...(await writePages())].map(([language, markup]) => ({
        language,
        ...withoutStyles(unremembered(markup)),
      }))
      const written = pages.find(({ language }) => language === WRITTEN)!
      const others = pages
        .filter(({ language }) => language !== WRITTEN)
        .map(({ language, markup }) => {
          const file = this.emitFile({ type: 'asset', name: `page.${language}.html`, source: waiting(markup) })
          return { language, fileName: this.getFileName(file) }
        })
      const html = bundle['index.html']
      if (html?.type !== 'asset') throw new Error('There is no index.html to write the first view into')
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const entry = chunks.find((chunk) => chunk.isEntry)!
      const app = chunks.find((chunk) => chunk.moduleIds.some((id) => APP.test(id)))
      if (!app) throw new Error('The chunk of the app has another name now')
      const sheets = new Set([entry, app].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))
      const rules = [...new Set(pages.flatMap((page) => page.rules))]
      if (new Set(rules.map((rule) => rule.split('{')[0])).size < rules.length)
        throw new Error('Two styles have the same name: withoutStyles needs longer ones')
      const style = [...sheets].map((name) => sheetOf(bundle, name)).join('') + rules.join('')
      const withImports = (part: string): readonly string[] => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(part)))
        if (!chunk) throw new Error(`No chunk holds ${part}`)
        return [...chunk.imports, chunk.fileName].filter((name) => name !== entry.fileName).map((name) => `./${name}`)
      }
      const early = (language: Language): readonly string[] => withImports(wordsOf(language))
      const before = beforeFirstPaint({
        languages: new Map(
          others.map(({ language, fileName }) => [language, { page: `./${fileName}`, scripts: early(language) }]),
        ),
        reader: withImports(READER),
        upright: withImports(UPRIGHT),
      })
      const text = withoutNotes(String(html.source))
      const someWindows = takeApart(bundle, text)
      const file = this.emitFile({ type: 'asset', name: 'someWindows.css', source: someWindows.source })
      // Its rules say for themselves which windows they are for.
      const apart = `<link rel=stylesheet crossorigin href=./${this.getFileName(file)}>`
      const whenItIsFor = askedWhereItIsFor(someWindows.media, apart)
      html.source = unquoted(text.replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, ''))
        .replaceAll(' />', '>')
        .replace('<div id=root></div>', () => rootWith(written.markup, others))
        .replace(
          '</head>',
          () =>
            `${early(WRITTEN).map(preload).join('')}<style>${style}</style>${[...sheets].map(present).join('')}<script>${whenItIsFor}</script><noscript>${apart}</noscript></head>`,
        )
        .replace('<meta charset=utf-8>', () => {
          const policy = policyFor({ scripts: [before, whenItIsFor], styles: [style] })
          return `<meta charset=utf-8><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${before}</script>`
        })
    },
  }
}

/** The page without what only its authors read, and without the air between its elements. */
function withoutNotes(html: string): string {
  return html
    .replaceAll(/\s*<!--.*?-->/gs, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(?<=>) (?=<)/g, '')
}

/** A sheet as it may stand in the page: its addresses are relative to the page and no longer to itself. */
function sheetOf(bundle: Bundle, name: string): string {
  const sheet = bundle[name]
  if (sheet?.type !== 'asset') throw new Error(`${name} is no sheet`)
  return (
    String(sheet.source)
      .replace(/\n?\/\*#.*?\*\//g, '')
      .replace(/url\((?!data:)(?:\.\/)?/g, 'url(./assets/')
      // What light-dark() would need in older browsers: no sheet has it.
      .replace(/--lightningcss-(?:light|dark):(?:initial| );/g, '')
      .trimEnd()
  )
}

/**
 * The drawing as it is seen, its texts read as they stand: the first script draws it anew, with all that can be pressed in
 * it and finer digits than a pixel has.
 */
function lighter(markup: string): string {
  return markup.replace(/<svg class="network".*?<\/svg>/s, (drawing) =>
    drawing
      .replaceAll(/<rect class="(?:hit|ring [a-z]+)"[^>]*><\/rect>/g, '')
      .replaceAll(/ (?:data-quantity|data-value|tabindex|role="button" tabindex|aria-label|aria-haspopup)="[^"]*"/g, '')
      .replaceAll(/<tspan>([^<]*)<\/tspan>/g, '$1')
      .replaceAll(/ (?:text-anchor="start"|data-orientation="wide")/g, '')
      .replaceAll(/<g [^>]*><\/g>/g, '')
      .replaceAll(/><\/(?:rect|path)>/g, '/>')
      .replaceAll(' x="0" y="0"', '')
      .replaceAll(/class="card | quiet(?=")/g, (part) => (part === ' quiet' ? '' : 'class="'))
      .replaceAll(/ (?:d|transform|x|y|width|height)="[^"]*"/g, (place) => place.replaceAll(/(\.\d)\d+/g, '$1')),
  )
}

/** Fields and choices would forget what was done to them: they wait for React. A button is pressed then. */
function waiting(markup: string): string {
  return unquoted(lighter(markup).replaceAll('class="select"', 'class="select" inert'))
}

/** HTML needs no quotes around a value without spaces and signs, where the tag does not end with a slash. */
function unquoted(markup: string): string {
  return markup.replaceAll(/<[a-z][^>]*>/g, (tag) => tag.replaceAll(/="([^"\s'=<>`/]+)"(?=[ >])/g, '=$1'))
}

function rootWith(markup: string, others: readonly OtherPage[]): string {
  const addresses = others.map(({ language, fileName }) => ` data-${language}="./${fileName}"`).join('')
  return `<div id="root" data-written="${WRITTEN}"${addresses}>${waiting(markup)}</div>`
}

interface OtherPage {
  readonly language: Language
  readonly fileName: string
}

/** Says that a sheet is there, so that nobody fetches it with its script: what is disabled is not loaded. */
function present(sheet: string): string {
  return `<link rel=stylesheet crossorigin href=./${sheet} disabled>`
}

/**
 * The sheets that only some windows and readers need, as one: nothing waits for it, and one is lighter than four. Takes
 * them out of the bundle.
 */
function takeApart(bundle: Bundle, html: string): { readonly media: string; readonly source: string } {
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* media="([^"]+)" href="\.\/([^"]+)"/g)].map(
    ([, media = '', name = '']) => {
      const rules = sheetOf(bundle, name)
        .replaceAll(/\/\*.*?\*\//gs, '')
        .replaceAll(/\s+/g, ' ')
      const source = `@media ${media}{${rules}}`
      delete bundle[name]
      return { media, source }
    },
  )
  if (sheets.length === 0) throw new Error('index.html asks for no sheet by its media')
  return {
    // Nobody prints before the page is there.
    media: withoutNarrower(sheets.flatMap(({ media }) => media.replaceAll('screen and ', '').split(', '))).join(),
    source: sheets.map(({ source }) => source).join(''),
  }
}

/** These media queries without those that ask for more than another one of them does. */
function withoutNarrower(queries: readonly string[]): readonly string[] {
  return [...new Set(queries)].filter((query) => !queries.some((other) => isNarrower(query, other)))
}

function isNarrower(query: string, other: string): boolean {
  return query !== other && other.split(' and ').every((term) => query.split(' and ').includes(term))
}

/**
 * A script right behind the other sheets. Where this one is for the window it stands as if it had always stood there, and
 * painting waits for it; else it comes once the page has time for what may be wanted (usePrefetch.ts), for the window may become
 * narrow or low. A browser fetches a sheet at once whatever its media say, and these are bytes that Next would come after.
 */
function askedWhereItIsFor(media: string, sheet: string): string {
  return `matchMedia('${media}').matches?document.write('${sheet}'):addEventListener('spare',()=>document.head.insertAdjacentHTML('beforeend','${sheet}'),{once:!0})`
}

function preload(address: string): string {
  return `<link rel=modulepreload crossorigin href=${address}>`
}
