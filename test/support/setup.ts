import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What is fetched when it is wanted may take a while on a machine that does other things as well.
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

// jsdom hands every event to what it happened to, and has nothing to keep a pointer with.
Element.prototype.setPointerCapture = () => {}

// It lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {}

// It has no system behind it that would ask for anything.
window.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList
