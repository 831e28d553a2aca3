import { once } from 'node:events'
import { createServer } from 'node:net'

/** Asked before the long steps: nobody wants to hear it after a build. */
export async function assertPortFree(port: number, host: string) {
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
    const reason = taken ? 'is taken: set PORT to another' : `cannot be used: ${cause}`
    throw new Error(`Port ${port} on ${host} ${reason}`, { cause })
  }
  server.close()
  await once(server, 'close')
}
