/**
 * Version 1 said some things once for all entries of a list. Gives each entry what the whole said;
 * what says nothing for the whole, or cannot be read, stays as it is.
 */
export function pushDown(list: string, keys: readonly string[]) {
  return (file: unknown): unknown => {
    if (!isRecord(file) || !keys.some((key) => key in file)) return file
    const entries = file[list]
    if (!Array.isArray(entries)) return file
    const said = Object.entries(file).filter(([key]) => keys.includes(key))
    const rest = Object.entries(file).filter(([key]) => !keys.includes(key))
    const told = entries.map((entry) =>
      isRecord(entry) ? { ...Object.fromEntries(said), ...entry } : entry,
    )
    return { ...Object.fromEntries(rest), [list]: told }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
