/** Drawings of ours that a body may show, by name. Their pictures are in components/drawings. */
export const DRAWINGS = [
  'caspian-route',
  'caspian-ports',
  'mirror-trade',
  'oil-routes',
  'document-ladder',
  'school-paths',
] as const

export type DrawingName = (typeof DRAWINGS)[number]

export function isDrawing(name: string): name is DrawingName {
  return (DRAWINGS as readonly string[]).includes(name)
}
