import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { FILE_LIMITS } from '../../src/formats/jsonFile'
import { writeNetworkFile } from '../../src/formats/networkFile'
import { momentOf } from '../../src/session/moment'
import { DropHint } from '../../src/ui/app/DropHint'
import { NoticeBar } from '../../src/ui/app/NoticeBar'
import { show, type Page } from '../support/page'

const problem = { ...articleExample, inputs: [1, 1] }
const good = writeNetworkFile({ problem, scenario: null, iteration: 0, written: null, recorded: 0 })

/** What a drag carries, as far as the page asks for it. */
function holding(files: readonly File[], { types = ['Files'], isFolder = false } = {}): object {
  const items = files.map(() => ({ kind: 'file', webkitGetAsEntry: () => ({ isDirectory: isFolder }) }))
  return { dataTransfer: { types, files, items } }
}

/** A file as it is when another program holds it, or when it has been moved. Vitest fails where that is not caught. */
function lostFile(): File {
  const file = new File([good], 'network.json')
  return Object.assign(file, { text: fail, slice: () => Object.assign(new Blob(), { text: fail }) })
}

function fail(): Promise<never> {
  return Promise.reject(new DOMException('gone', 'NotFoundError'))
}

function showPage(): Page {
  return show(
    <>
      <NoticeBar />
      <DropHint />
      <input aria-label="field" />
      <p>text</p>
    </>,
    { step: 7 },
  )
}

describe('what is dropped onto the page', () => {
  it('is opened if it is a network file', async () => {
    const { store } = showPage()
    expect(fireEvent.dragOver(document.body, holding([new File([good], 'a.json')]))).toBe(false)
    expect(await screen.findByText(/Drop the network file here/)).toBeVisible()
    expect(fireEvent.drop(document.body, holding([new File([good], 'a.json')]))).toBe(false)
    await waitFor(() => expect(store.getState().start.problem.inputs).toEqual([1, 1]))
    expect(screen.queryByText(/Drop the network file here/)).toBeNull()
  })

  it.each([
    ['a file that can’t be read', holding([lostFile()]), /the browser can’t read it/],
    ['a folder', holding([lostFile()], { isFolder: true }), /it is a folder/],
    ['several files', holding([new File([good], 'a.json'), new File([good], 'b.json')]), /there are several/],
    ['an empty file', holding([new File([], 'a.json')]), /it is empty/],
    ['a picture', holding([new File([new Uint8Array([137, 80, 78, 71, 0, 255])], 'a.png')]), /its text is not JSON/],
    ['a huge file', holding([new File(['['.repeat(FILE_LIMITS.mostCharacters * 5)], 'a.json')]), /1,000,000/],
    ['a text', holding([], { types: ['text/plain'] }), /what was dropped is not a file/],
    ['an address', holding([], { types: ['text/uri-list', 'text/plain'] }), /what was dropped is not a file/],
  ])('is refused with a sentence if it is %s, and nothing is lost', async (_, held, sentence) => {
    const { store } = showPage()
    const before = momentOf(store.getState())
    // The browser would else leave the page.
    expect(fireEvent.dragOver(screen.getByText('text'), held)).toBe(false)
    expect(fireEvent.drop(screen.getByText('text'), held)).toBe(false)
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(momentOf(store.getState())).toEqual(before)
    expect(store.getState().past).toEqual([])
  })

  it('is left to a field if it is a text, and to nobody if it comes from the page itself', () => {
    const { store } = showPage()
    const text = holding([], { types: ['text/plain'] })
    expect(fireEvent.drop(screen.getByLabelText('field'), text)).toBe(true)
    fireEvent.dragStart(screen.getByText('text'), text)
    expect(fireEvent.drop(document.body, text)).toBe(true)
    fireEvent.dragEnd(screen.getByText('text'), text)
    expect(store.getState().notice).toBeNull()
    expect(fireEvent.drop(screen.getByLabelText('field'), holding([new File([], 'a')]))).toBe(false)
  })
})
