/** What WeChat's audit counts on a page. */
export interface PageAudit {
  /** All nodes, the page itself included. */
  nodes: number
  /** Levels of the tree; the page itself is the first. */
  depth: number
  /** The most children that one node has. */
  children: number
}

/** Counts the nodes of a page. Text is not a node. */
export function auditPage(page: Element): PageAudit {
  const below = [...page.children].map(auditPage)
  return {
    nodes: 1 + below.reduce((sum, { nodes }) => sum + nodes, 0),
    depth: 1 + Math.max(0, ...below.map(({ depth }) => depth)),
    children: Math.max(page.children.length, ...below.map(({ children }) => children)),
  }
}
