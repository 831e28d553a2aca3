import type { XmlNode } from './xml-node'

/** A feed as a rule looks at it. */
export type Linted = {
  /** The document as it was sent. */
  text: string
  root: XmlNode
  /** `channel` of RSS, `feed` of Atom. */
  feed: XmlNode
  /** `item` or `entry`. */
  items: XmlNode[]
  /** Where it was fetched from. */
  address: string
  now: Date
}

/** A fault that the W3C's feed validator documents, under its name there. */
export type LintRule = { name: string; isFaulty: (feed: Linted) => boolean }

export const isAbsolute = (url: string | undefined) =>
  url !== undefined && /^https?:\/\/[^\s/]+/.test(url) && URL.canParse(url)
