import type { Server } from 'node:http'
import net from 'node:net'

/** `next dev` reloads pages through a websocket: bytes go through as they are. */
export function tunnelUpgrades(server: Server, appOrigin: string): void {
  const { hostname, port } = new URL(appOrigin)
  server.on('upgrade', (request, socket, head) => {
    const app = net.connect(Number(port), hostname, () => {
      const lines = request.rawHeaders.flatMap((name, index, all) =>
        index % 2 === 0 ? [`${name}: ${all[index + 1]}`] : [],
      )
      app.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      app.write(head)
      app.pipe(socket).pipe(app)
    })
    app.on('error', () => socket.destroy())
    socket.on('error', () => app.destroy())
  })
}
