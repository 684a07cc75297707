import { createHash } from 'node:crypto'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** React Aria adds these two rules to the page by itself: for what can be pressed, and on iOS behind a dialog. */
const INJECTED_STYLES = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
]

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${INJECTED_STYLES.map(hashOf).join(' ')}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The strict policy stands in the built page itself, so that any static host serves it. The dev server needs more. */
function contentSecurityPolicy(): Plugin {
  const meta = { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY } }
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: () => [{ ...meta, injectTo: 'head-prepend' as const }] },
  }
}

/** The languages of the page: React Aria brings its own few words in thirty. */
const LOCALES = ['en-US', 'zh-CN']

export default defineConfig({
  base: './',
  plugins: [react(), optimizeLocales.vite({ locales: LOCALES }), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All that the first view needs in one file: what it shares with panels would be twenty more, each compressed by itself.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  preview: { host: '127.0.0.1', port: 4173 },
})
