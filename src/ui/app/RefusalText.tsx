import type { Notice } from '../../session/appState'
import { useMessages } from '../context/AppContext'

interface Props {
  readonly notice: Extract<Notice, { readonly kind: 'refusedLink' | 'refusedFile' }>
}

/** Why a link or a file was not opened. */
export function RefusalText({ notice }: Props) {
  const { linkRefusal, fileRefusal } = useMessages()
  return notice.kind === 'refusedLink' ? linkRefusal(notice) : fileRefusal(notice.refusal)
}
