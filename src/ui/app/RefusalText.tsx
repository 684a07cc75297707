import type { Notice } from '../../session/appState'
import { useLateWords, useMessages } from '../context/AppContext'

interface Props {
  readonly notice: Extract<Notice, { readonly kind: 'refusedLink' | 'refusedFile' | 'refusedLesson' | 'framed' }>
}

/** Why a link, a file or a lesson was not opened, and why a file may not have been saved. */
export function RefusalText({ notice }: Props) {
  const { linkRefusal, fileRefusal, files } = useMessages()
  const lessons = useLateWords('lessons')
  switch (notice.kind) {
    case 'refusedLink':
      return linkRefusal(notice)
    case 'refusedFile':
      return fileRefusal(notice.refusal)
    case 'refusedLesson':
      return lessons.refused(notice.refusal)
    case 'framed':
      return files.framed
  }
}
