/** A statement holds so many values and no more. */
const CHUNK = 500

export function chunksOf<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = []
  for (let at = 0; at < items.length; at += CHUNK) chunks.push(items.slice(at, at + CHUNK))
  return chunks
}

/** Loads by ids, so many at a time, in their order. */
export async function loadInChunks<T>(
  ids: readonly string[],
  load: (ids: string[]) => Promise<T[]>,
): Promise<T[]> {
  const loaded: T[] = []
  for (const chunk of chunksOf([...new Set(ids)].sort())) loaded.push(...(await load(chunk)))
  return loaded
}
