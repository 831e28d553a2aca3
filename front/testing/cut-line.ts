import net, { type AddressInfo, type Socket } from 'node:net'

export type CutLine = {
  url: string
  /** Breaks what is open and refuses what comes, as a dead server does. */
  cut: () => Promise<void>
  restore: () => Promise<void>
}

/** A line to the real database that can be cut. */
export async function layLine(databaseUrl: string): Promise<CutLine> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  const server = net.createServer((near) => {
    const far = net.connect(Number(target.port), target.hostname)
    join(near, far, open)
    join(far, near, open)
  })
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  const url = new URL(databaseUrl)
  url.port = String(port)
  return {
    url: url.href,
    cut: async () => {
      for (const socket of open) socket.destroy()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
    restore: () => listen(server, port),
  }
}

function join(from: Socket, to: Socket, open: Set<Socket>): void {
  open.add(from)
  from.pipe(to)
  from.on('error', () => to.destroy())
  from.on('close', () => {
    open.delete(from)
    to.destroy()
  })
}

function listen(server: net.Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
}
