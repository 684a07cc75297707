/** The browsers that README names: what they do not know stands in no file, and test/browser/oldBrowsers.test.ts looks for it. */
export const OLDEST_BROWSERS = ['chrome111', 'edge111', 'firefox121', 'safari16.4']
