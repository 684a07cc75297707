import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstView } from './build/firstView.ts'
import { laterFile } from './build/laterFiles.ts'
import { licences } from './build/licences.ts'
import { OLDEST_BROWSERS } from './build/oldestBrowsers.ts'
import { LANGUAGE_TABLE } from './src/content/languages.ts'

/** React Aria brings its own few words in thirty languages. */
const LOCALES = Object.values(LANGUAGE_TABLE).map(({ locale }) => locale)

/** The files of words that nothing waits for, or that the page asks for by itself (build/firstView.ts). */
const LATER_WORDS = /(stage|rest|panels|kinds|otherKinds)[^/]*\.js$/

/** What works before React: it has everything fetched at once that it asks for. */
const FIRST_SCRIPT = /(^|\/)index(\.html$|-[^/]*\.js$)/

export default defineConfig({
  base: './',
  plugins: [react(), optimizeLocales.vite({ locales: LOCALES }), firstView(), licences()],
  build: {
    target: OLDEST_BROWSERS,
    sourcemap: true,
    assetsInlineLimit: 0,
    // Words that come later need not have what they lean on asked for beside them: its name would stand in the first script.
    // Nor panels the scripts that they share: their names, which do not compress, would be 1.6 KB of the first visit.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needed, { hostId }) => {
        if (LATER_WORDS.test(file)) return []
        return FIRST_SCRIPT.test(hostId) ? needed : needed.filter((name) => name.endsWith('.css'))
      },
    },
    // Two files for the first view, what works before React and React with the rest: parted by what they share with panels
    // they would be twenty, each compressed by itself.
    rolldownOptions: {
      // A part of the engine that is not asked for is not needed for anything that it might do.
      treeshake: { moduleSideEffects: [{ test: /src\/engine\//, sideEffects: false }] },
      output: {
        // Names are most of what the first script says of later ones, and they do not compress: seven signs tell versions
        // apart as well as eight.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        entryFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            // The engine's index leads here from the first script too, though only panels ask for it.
            {
              name: 'curves',
              test: /src\/engine\/(errorCurve|errorSummary|runExtremes|trueSlope|inputGradient|gradientSize|replay)\.ts$/,
              includeDependenciesRecursively: false,
              priority: 3,
            },
            // Small things that several late files share: each by itself would be a request of some hundred bytes.
            {
              name: 'shared',
              test: /src\/(graph\/(kinds\/kindCurve|closeUp\/leastScale)|session\/lessonRun|browser\/keepPreferences)\.ts$/,
              includeDependenciesRecursively: false,
              priority: 3,
            },
            // The reader of links comes before React where there is a link, and when the page is idle where there is none.
            {
              name: 'link',
              test: /src\/(browser\/openAddress|engine\/(rightProblem|updateCost)|content\/(scenarios|sourceScenarios|panelNames)|notation\/symbolText|comparing\/(quantityNames|mayMean|(read|write)Figures?)|formats\/(encodeLink|limits|link.*|reachable|refusal|stepNamed)|mistakes\/bugs\/bugs|session\/(askedStep|learnPrograms|learnKindsAlone))\.ts$/,
              includeDependenciesRecursively: false,
              priority: 3,
            },
            // What both it and React need, neither of which waits for the other.
            {
              name: 'reading',
              test: /src\/(content\/(linkLooks|firstScenarios)|session\/showing|engine\/typed\/(plainText|readNumber|significantDigits)|notation\/(asTyped|readCount))\.ts$/,
              includeDependenciesRecursively: false,
              priority: 3,
            },
            // The words that React waits for, in one file for each language, though those of the scenarios ask for some of them.
            { name: 'rest.en', test: /src\/i18n\/texts\/en\/(rest|firstScenarios|heard)\.ts$/, priority: 3 },
            { name: 'rest.zh', test: /src\/i18n\/texts\/zh\/(rest|firstScenarios|heard)\.ts$/, priority: 3 },
            { name: 'first', tags: ['$initial'], priority: 2 },
            // What the words of the first view lean on in every language, as one file and not as three.
            {
              name: 'sentence',
              test: /src\/(i18n\/(narration\/(facts\/)?[^/]+|writeCount)|engine\/seen)\.ts$/,
              priority: 2,
            },
            {
              name: 'wrongPrograms',
              test: /src\/(session\/(bugLab.*|wrongPrograms|randomProblem)\.ts|engine\/evaluate\.ts|mistakes\/(bugs\/|rewrites|rules\/(terms|replaced)))/,
              includeDependenciesRecursively: false,
              priority: 3,
            },
            {
              name: 'otherKinds',
              test: /src\/(session\/otherKinds|engine\/(kinds\/|(aloneNetwork|sampleAnswers|answersOver|upToInfinity|leastSum)\.ts))/,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            { name: laterFile, debugName: 'later', includeDependenciesRecursively: false, priority: 4 },
            { name: 'app', test: /src\/ui\/app\/start\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  // A frame without an origin of its own, as lesson pages have them, may fetch the page's parts as well.
  preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
})
