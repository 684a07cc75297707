import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../src/content/languages'
import { Legend } from '../../src/ui/parts/Legend'
import { show } from '../support/page'

afterEach(() => vi.unstubAllGlobals())

const COLOURS = /blue|vermilion|green|plum|grey|orange|蓝|朱|绿|紫|灰|橙/i

it.each(LANGUAGES)('names the page’s own colours only where they are seen (%s)', (language) => {
  const page = show(<Legend />, { language })
  expect(screen.getAllByText(COLOURS)).toHaveLength(4)
  page.unmount()
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query === '(forced-colors: active)' }),
  )
  show(<Legend />, { language })
  expect(screen.queryByText(COLOURS)).toBeNull()
  expect(screen.getByText(/→/)).toBeVisible()
  expect(screen.getByText(/←/)).toBeVisible()
})
