import net, { type AddressInfo, type Socket } from 'node:net'

export type CutLine = {
  url: string
  /** Breaks what is open and refuses what comes. */
  cut: () => void
  restore: () => void
  /** How often somebody has come through or been refused. */
  knocks: () => number
  close: () => Promise<void>
}

/** A line to the real database that can be cut. */
export async function layLine(databaseUrl: string): Promise<CutLine> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let isCut = false
  let knocks = 0
  const server = net.createServer((near) => {
    knocks += 1
    if (isCut) return void near.destroy()
    const far = net.connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => open.delete(one) && other.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    cut: () => {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    restore: () => {
      isCut = false
    },
    knocks: () => knocks,
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
