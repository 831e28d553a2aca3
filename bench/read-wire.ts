import http from 'node:http'

export type OnWire = { brotli: Buffer; type: string }

/**
 * As it leaves: `fetch` would unpack it. Asked twice: what is measured is a stored page.
 * Throws unless the answer is 200.
 */
export async function readWire(url: string): Promise<OnWire> {
  await readRaw(url)
  return await readRaw(url)
}

function readRaw(url: string): Promise<OnWire> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers: { 'accept-encoding': 'br' } }, async (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`))
        const brotli = Buffer.concat(await response.toArray())
        resolve({ brotli, type: response.headers['content-type'] ?? '' })
      })
      .once('error', reject)
  })
}
