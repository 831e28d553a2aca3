export type LonLat = readonly [lon: number, lat: number]
export type Point = { x: number; y: number }

export type Frame = {
  west: number
  east: number
  north: number
  south: number
  /** Of the drawing, in its own units; the height follows. */
  width: number
}

/** Equirectangular, true to scale at the frame's middle latitude: right for a map of one sea. */
export function projection({ west, east, north, south, width }: Frame) {
  const scale = width / (east - west)
  const stretch = 1 / Math.cos((((north + south) / 2) * Math.PI) / 180)
  return {
    height: Math.round((north - south) * stretch * scale),
    at: ([lon, lat]: LonLat): Point => ({
      x: round((lon - west) * scale),
      y: round((north - lat) * stretch * scale),
    }),
  }
}

/** A smooth line through the points (Catmull–Rom, drawn as cubic Béziers). */
export function smoothLine(points: readonly Point[], isClosed = false): string {
  const [first] = points
  if (!first) return ''
  const last = points.length - 1
  const at = (index: number): Point => {
    const place = isClosed
      ? (index + points.length) % points.length
      : Math.min(Math.max(index, 0), last)
    return points[place] ?? first
  }
  const steps = Array.from({ length: isClosed ? points.length : last }, (_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const c1 = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const c2 = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `C${pair(c1)} ${pair(c2)} ${pair(to)}`
  })
  return `M${pair(first)}${steps.join('')}${isClosed ? 'Z' : ''}`
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
