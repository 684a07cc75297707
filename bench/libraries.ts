import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { backpropTrace } from './adapters/backpropTrace'
import { brain } from './adapters/brain'
import { convnet } from './adapters/convnet'
import { mlMatrix } from './adapters/mlMatrix'
import { neataptic } from './adapters/neataptic'
import { synaptic } from './adapters/synaptic'
import { tensorflow } from './adapters/tensorflow'
import type { Contender, Learner } from './contender'
import type { Task } from './tasks'

/** A library that takes part, or the reason why it does not. */
export type Entry = Contender | { readonly name: string; readonly failure: string }

interface Library {
  /** Its folder in node_modules. */
  readonly folder: string
  readonly differs?: string
  /** Makes a network of the module; or does so later, where the library itself has to be woken first. */
  readonly adapt: (library: never, task: Task) => Learner | Promise<(task: Task) => Learner>
}

const FOLDER = resolve('bench/libraries')
const CROSS_ENTROPY = 'another gradient (no slope at the outputs, weights moved before the way back), trains biases'
const BIASES_TOO = 'trains biases'

const LIBRARIES: readonly Library[] = [
  { folder: 'synaptic', adapt: synaptic, differs: CROSS_ENTROPY },
  { folder: 'brain.js', adapt: brain, differs: `${BIASES_TOO}, Float32` },
  { folder: 'brain.js-1', adapt: brain, differs: `${BIASES_TOO}, Float32` },
  { folder: 'neataptic', adapt: neataptic, differs: CROSS_ENTROPY },
  { folder: 'convnetjs', adapt: convnet, differs: BIASES_TOO },
  { folder: '@mcptoolshop/backprop-trace', adapt: backpropTrace },
  { folder: 'ml-matrix', adapt: mlMatrix },
  { folder: '@tensorflow/tfjs', adapt: tensorflow },
]

/** The published libraries with this task, installed first if they are not there yet. */
export async function loadLibraries(task: Task): Promise<readonly Entry[]> {
  if (!LIBRARIES.every(({ folder }) => isInstalled(folder))) install()
  return Promise.all(LIBRARIES.map((library) => enter(library, task)))
}

/** In a folder of their own, so that installing the app stays quick; without scripts, so that nothing is compiled. */
function install(): void {
  console.log('Installing the libraries to compare with, in bench/libraries (about 400 MB).')
  const command = `npm ci --prefix "${FOLDER}" --ignore-scripts --omit=optional --no-audit --no-fund --loglevel=error`
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  if (status !== 0) console.log('They could not be installed. The benchmark goes on without them.')
}

async function enter({ folder, differs = '', adapt }: Library, task: Task): Promise<Entry> {
  if (!existsSync(packageFile(folder))) return { name: folder, failure: 'not installed' }
  const { name: published, version } = aboutOf(folder)
  const name = `${published} ${version}`
  try {
    const library = (await moduleOf(folder)) as never
    const adapted = adapt(library, task)
    if (!(adapted instanceof Promise)) return { name, differs, begin: () => adapt(library, task) as Learner }
    const begin = await adapted
    return { name, differs, begin: () => begin(task) }
  } catch (error) {
    return { name, failure: String(error) }
  }
}

/** Past the runner of TypeScript, which rewrites what it imports; older packages give their exports as the default one. */
async function moduleOf(folder: string): Promise<unknown> {
  const load = createRequire(join(FOLDER, 'package.json'))('./load.cjs') as (address: string) => Promise<object>
  const file = createRequire(packageFile(folder)).resolve(`./${aboutOf(folder).main}`)
  const exports = await load(pathToFileURL(file).href)
  return 'default' in exports ? exports.default : exports
}

/** In the version that is asked for; one of two versions is asked for as npm:name@version. */
function isInstalled(folder: string): boolean {
  if (!existsSync(packageFile(folder))) return false
  const wanted = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>
  }
  return wanted.dependencies[folder]?.split('@').at(-1) === aboutOf(folder).version
}

function aboutOf(folder: string): { readonly name: string; readonly version: string; readonly main: string } {
  return JSON.parse(readFileSync(packageFile(folder), 'utf8')) as ReturnType<typeof aboutOf>
}

function packageFile(folder: string): string {
  return join(FOLDER, 'node_modules', folder, 'package.json')
}
