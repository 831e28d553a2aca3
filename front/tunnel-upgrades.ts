import type { IncomingMessage, Server } from 'node:http'
import net from 'node:net'
import type { Duplex } from 'node:stream'

/** `next dev` reloads pages through a websocket: bytes go through as they are. Returns the cut. */
export function tunnelUpgrades(server: Server, appOrigin: string): () => void {
  const { hostname, port } = new URL(appOrigin)
  const open = new Set<Duplex>()
  server.on('upgrade', (request, socket, head) => {
    const app = net.connect(Number(port), hostname, () => {
      app.write(headOf(request))
      app.write(head)
      app.pipe(socket).pipe(app)
    })
    open.add(socket)
    app.on('error', () => socket.destroy()).on('close', () => socket.destroy())
    socket.on('error', () => app.destroy())
    socket.on('close', () => {
      open.delete(socket)
      app.destroy()
    })
  })
  return () => {
    for (const socket of open) socket.destroy()
  }
}

function headOf({ method, url, rawHeaders }: IncomingMessage): string {
  const lines = rawHeaders.flatMap((name, index, all) =>
    index % 2 === 0 ? [`${name}: ${all[index + 1]}`] : [],
  )
  return `${method} ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}
