import { writerFor, type Writer } from '../../notation/writer'
import { useApp } from '../context/AppContext'

/** How numbers are written with the digits that the person chose. */
export function useWriter(): Writer {
  return writerFor(useApp((state) => state.decimals))
}
