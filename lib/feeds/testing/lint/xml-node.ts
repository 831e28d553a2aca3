import { XMLParser } from 'fast-xml-parser'

/** An element with its children in order; `text` is all character data directly in it. */
export type XmlNode = {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
  text: string
}

type Parsed = Record<string, unknown>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: Number.POSITIVE_INFINITY },
})

/** The root element of a well-formed document. */
export function parseXml(text: string): XmlNode {
  const [root] = toNodes(parser.parse(text)).filter(({ name }) => !name.startsWith('?'))
  return root ?? { name: '', attributes: {}, children: [], text: '' }
}

/** The element and everything in it, parents first. */
export function everyNode(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(everyNode)]
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? []
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0]
}

function toNodes(parsed: Parsed[]): XmlNode[] {
  return parsed.flatMap((entry) => {
    const [name] = Object.keys(entry).filter((key) => key !== ':@')
    if (name === undefined || name === '#text') return []
    const inside = entry[name] as Parsed[]
    return [
      {
        name,
        attributes: (entry[':@'] ?? {}) as Record<string, string>,
        children: toNodes(inside),
        text: inside.map((part) => String(part['#text'] ?? '')).join(''),
      },
    ]
  })
}
