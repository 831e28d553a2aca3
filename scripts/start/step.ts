const WORTH_SAYING_MS = 1_000
const STILL_THERE_MS = 15_000

/** Does the work and says so when it takes more than a second. */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const begun = Date.now()
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`
  const first = setTimeout(() => console.log(`… ${name}`), WORTH_SAYING_MS)
  const further = setInterval(() => console.log(`… ${name} (${seconds()})`), STILL_THERE_MS)
  try {
    const result = await work()
    if (Date.now() - begun > WORTH_SAYING_MS) console.log(`✓ ${name} (${seconds()})`)
    return result
  } finally {
    clearTimeout(first)
    clearInterval(further)
  }
}
