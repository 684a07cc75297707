import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What the page calls the file; the help dialog leads to it. */
const FILE = 'licences.txt'
/** Modules that the bundler adds by itself, by the package that they are from. */
const OF_THE_BUNDLER: readonly (readonly [RegExp, string])[] = [
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
]
const ROOT = join(import.meta.dirname, '..')

/**
 * Writes the licence of every package that is in the built page, in full, and what else has to be said beside: notices of
 * fonts and methods that come from no package.
 */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      const folders = new Set(modules.flatMap((id) => folderOf(id) ?? []))
      const texts = [...folders].map(noticeOf).sort((a, b) => a.localeCompare(b, 'en'))
      const others = readFileSync(join(ROOT, 'build/otherNotices.txt'), 'utf8')
      const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8')
      const source = [`${heading('Backflow')}${own.trim()}\n`, ...texts, others].join('\n\n')
      this.emitFile({ type: 'asset', fileName: FILE, source })
    },
  }
}

/** The folder of the package that a module is from; null for the page's own. */
function folderOf(id: string): string | null {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? []
  if (folder) return folder
  const ofBundler = OF_THE_BUNDLER.find(([pattern]) => pattern.test(id))
  return ofBundler ? join(ROOT, 'node_modules', ofBundler[1]) : null
}

/** The name of a package, its version, and all that it says of its licence. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Described
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(file))
  if (files.length === 0) throw new Error(`${name} is in the page, and its licence is nowhere to be found`)
  const texts = files.map((file) => withoutDependencies(readFileSync(join(folder, file), 'utf8')).trim())
  return `${heading(`${name} ${version} (${license})`)}${texts.join('\n\n')}\n`
}

/** What vite says of packages that it is made with: they do not come into the page. */
function withoutDependencies(text: string): string {
  return text.split(/^# Licenses of bundled dependencies/m)[0]!
}

function heading(title: string): string {
  return `${title}\n${'='.repeat(title.length)}\n\n`
}

interface Described {
  readonly name: string
  readonly version: string
  readonly license: string
}
