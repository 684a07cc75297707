import { ArticlePanel } from './article/ArticlePanel'

/** Printed figures of a source beside the numbers here. */
export function ComparePanel() {
  return <ArticlePanel />
}
