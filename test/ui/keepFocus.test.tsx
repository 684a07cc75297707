import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepFocus } from '../../src/ui/app/keepFocus'

let root: HTMLElement
let stop: () => void

function page(html: string): void {
  document.body.innerHTML = `<div id="root">${html}</div><button id="outside">outside</button>`
  root = document.getElementById('root')!
  stop = keepFocus(root)
}

/** As in a window behind others, where nobody hears of it. */
const hush = (event: Event): void => event.stopImmediatePropagation()

const byId = (id: string): HTMLElement => document.getElementById(id)!
const focused = (): string => document.activeElement!.id

/** Takes something out of the page, and lets the page hear of it. */
async function goes(id: string): Promise<void> {
  byId(id).remove()
  await Promise.resolve()
}

beforeEach(() => page(''))
afterEach(() => stop())

it.each([
  ['the control behind it', '<p><a id="a" href="#">a</a><button id="x"></button><b></b><input id="b" /></p>', 'b'],
  [
    'the one before, where none is behind',
    '<button id="a"></button><p><select id="b"></select><i id="x"></i></p>',
    'b',
  ],
  ['one further out, where none is beside', '<p><i id="x"></i></p><section><button id="b"></button></section>', 'b'],
  ['the one stop of a group', '<i id="x"></i><i tabindex="-1" id="a"></i><i tabindex="0" id="b"></i>', 'b'],
  ['no disabled one', '<i id="x"></i><button disabled id="a"></button><button id="b"></button>', 'b'],
  ['the one that is named', '<p id="x" data-focus-next="b"></p><button id="a"></button><button id="b"></button>', 'b'],
  ['another, where the named one is gone', '<p id="x" data-focus-next="z"></p><button id="b"></button>', 'b'],
])('what goes away leaves the focus to %s', async (_, html, heir) => {
  stop()
  page(html)
  const inside = byId('x')
  if (!inside.matches('button')) inside.innerHTML = '<span><button id="pressed"></button></span>'
  ;(inside.matches('button') ? inside : byId('pressed')).focus()
  await goes('x')
  expect(focused()).toBe(heir)
})

it('a dialog that is open over the page gets it back', async () => {
  stop()
  page('<p id="x"><button id="a"></button></p><button id="b"></button>')
  document.body.insertAdjacentHTML('beforeend', '<p class="modal"><b role="dialog" tabindex="-1" id="dialog"></b></p>')
  byId('a').focus()
  await goes('x')
  expect(focused()).toBe('dialog')
})

it('what takes the place of what had the focus gets it', async () => {
  stop()
  page('<button id="a"></button><ul id="list"><li><button id="one"></button></li></ul><button id="z"></button>')
  byId('one').focus()
  byId('list').innerHTML = '<li><button id="two"></button></li><li><button id="three"></button></li>'
  await Promise.resolve()
  expect(focused()).toBe('two')
})

it('what goes away elsewhere, or has given the focus away itself, moves nothing', async () => {
  stop()
  page('<i id="x"></i><p id="y"><button id="one"></button></p><button id="two"></button><button id="three"></button>')
  byId('two').focus()
  await goes('x')
  expect(focused()).toBe('two')
  byId('one').focus()
  byId('three').focus()
  await goes('y')
  expect(focused()).toBe('three')
})

it('what has handed the focus on moves nothing, also in a window behind others, which hears of no focus', async () => {
  stop()
  page('<p id="y"><button id="one"></button></p><button id="two"></button><button id="three"></button>')
  byId('one').focus()
  window.addEventListener('focusin', hush, { capture: true })
  byId('three').focus()
  window.removeEventListener('focusin', hush, { capture: true })
  await goes('y')
  expect(focused()).toBe('three')
})

it('what stands outside, as menus do, looks after the focus itself', async () => {
  stop()
  page('<button id="a"></button>')
  byId('outside').focus()
  await goes('outside')
  expect(document.activeElement).toBe(document.body)
})
