import './trouble.css'

/**
 * Shows or hides what the page has to say before it has words: that something of it did not come, or that the browser is
 * too old. It stands in index.html in all languages, and its button loads the page anew.
 */
export function showTrouble(isThere: boolean): void {
  document.documentElement.toggleAttribute('data-trouble', isThere)
}
