import { createHash } from 'node:crypto'

/** React Aria adds these two rules to the page by itself: for what can be pressed, and on iOS behind a dialog. */
const INJECTED_STYLES = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
]

/** What stands in the page itself: scripts and styles by their text. */
export interface InPage {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** The strict policy of the built page: nothing from elsewhere, and of what stands in it only these very texts. */
export function policyFor({ scripts, styles }: InPage): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${[...INJECTED_STYLES, ...styles].map(hashOf).join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The script of the training thread comes within the page's own.
    'worker-src blob:',
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
