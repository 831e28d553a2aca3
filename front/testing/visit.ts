import http, { type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Visit = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

export type VisitOptions = {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
  agent?: http.Agent
}

/** One request, headers and path sent exactly as given (fetch would tidy both). */
export function visit(port: number, path: string, options: VisitOptions = {}): Promise<Visit> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers, body, agent = false as unknown as http.Agent } = options
    const request = http.request({ host: '127.0.0.1', port, path, method, headers, agent })
    request.on('error', reject).on('response', (response) => {
      buffer(response).then((content) => {
        const { statusCode = 0, headers: answered } = response
        resolve({ status: statusCode, headers: answered, body: content, text: content.toString() })
      }, reject)
    })
    request.end(body)
  })
}
