import type { Rolldown } from 'vite'

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/** Words, which stand in a file for each language and one for what all of them lean on. */
const WORDS = ['panels', 'kinds']

/**
 * What the page fetches when it is idle, in few files of some size: as many files as there are parts would be over a hundred,
 * and each costs its request. In the order in which they are wanted; each is named by the parts that begin it.
 */
const LATER_FILES: readonly (readonly [file: string, parts: RegExp])[] = [
  [
    'panels',
    /src\/i18n\/(texts\/\w\w\/(panels|scenarios|compare)|(narration\/reasons\/reasons|asking\/questions|lessons\/lessons)[A-Z]\w)\.ts$/,
  ],
  ['joinSurroundings', /src\/(ui\/app\/(joinSurroundings|handheld|StageZoom|RefusalText)|browser\/address)\.tsx?$/],
  [
    'step',
    /src\/ui\/(formula\/(Why|SpokenStep|PlayedUnit|EditChanges|SaidBelow|AllSamples)|transport\/motion|parts\/RunUnderWay|panels\/try\/ScenarioQuestion)\.tsx?$/,
  ],
  ['kinds', /src\/i18n\/(judgement\/judgement|kinds\/kinds)[A-Z]\w\.ts$/],
  [
    'tabs',
    /src\/ui\/(panels\/(?!network\/|try\/)\w+\/(\w+Panel|index)|app\/(Slopes|IdleParts|PrintedTables|OrderStrip))\.tsx?$/,
  ],
  [
    'joinAsking',
    /src\/(ui\/(asking\/(joinAsking|QuestionCard|VeiledPanel)|lessons\/(LessonStrip|joinLessons))|browser\/openFile)\.tsx?$/,
  ],
  ['Presenter', /src\/ui\/presenter\/(Presenter|projector)\.tsx?$/],
  ['menus', /src\/ui\/(header\/\w+|network\/(ParameterEditor|tour\/Tour)|panels\/network\/NetworkPanel)\.tsx$/],
]

/** The parts that need a module, and that the page or a script asks for by themselves. */
function beginnings(id: string, modules: Modules): readonly string[] {
  const met = new Set([id])
  const begun: string[] = []
  for (const each of met) {
    const info = modules.getModuleInfo(each)
    if (!info) continue
    if (info.isEntry || info.dynamicImporters.length > 0) begun.push(each)
    for (const importer of info.importers) met.add(importer)
  }
  return begun
}

/** The language whose words a part has, by its folder or by how its name ends. */
function languageOf(part: string): string | undefined {
  return (/\/texts\/(\w\w)\//.exec(part) ?? /([A-Z]\w)\.ts$/.exec(part))?.[1]?.toLowerCase()
}

/** The place in the list of the file that a part begins; −1 where none names it. */
function begunBy(part: string): number {
  return LATER_FILES.findIndex(([, parts]) => parts.test(part))
}

/**
 * The file that a module stands in: the first of those that need it, so that none leads back to a later one. None where what
 * is not listed here needs it as well.
 */
export function laterFile(id: string, modules: Modules): string | null {
  const parts = beginnings(id, modules)
  const file = LATER_FILES[Math.min(...parts.map(begunBy))]?.[0]
  if (!file || !WORDS.includes(file)) return file ?? null
  const [language, ...others] = new Set(parts.map(languageOf))
  return `${file}.${others.length === 0 && language ? language : 'all'}`
}
