import { createHash, createHmac } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export const S3_KEYS = {
  key: 'AKIDEXAMPLE',
  secret: 'a secret that only tests know',
  region: 'eu-1',
}

/**
 * As much of S3 as pictures need, strict about signatures: every request is signed again here,
 * from what arrived, by the published rules (AWS Signature Version 4).
 */
export class S3Server {
  readonly objects = new Map<string, { bytes: Buffer; type: string | undefined }>()
  /** Answers instead, while it says a status. */
  trouble: () => number | undefined = () => undefined
  readonly #server = http.createServer((request, response) => void this.#answer(request, response))

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request)
    const trouble = this.trouble() ?? (isSigned(request, body) ? undefined : 403)
    if (trouble) return void response.writeHead(trouble).end('<Error/>')
    const name = request.url ?? ''
    const found = this.objects.get(name)
    switch (request.method) {
      case 'PUT':
        this.objects.set(name, { bytes: body, type: request.headers['content-type'] })
        return void response.writeHead(200).end()
      case 'DELETE':
        this.objects.delete(name)
        return void response.writeHead(204).end()
      default:
        response.writeHead(found ? 200 : 404)
        response.end(request.method === 'GET' ? (found?.bytes ?? '<Error/>') : undefined)
    }
  }
}

const hash = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')
const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest()

function isSigned({ method, url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const given = /Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]+)/.exec(
    headers.authorization ?? '',
  )
  const [, credential = '', names = '', signature] = given ?? []
  const [id, ...scope] = credential.split('/')
  const [day = '', region = '', service = ''] = scope
  const payload = String(headers['x-amz-content-sha256'])
  if (id !== S3_KEYS.key || region !== S3_KEYS.region) return false
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== hash(body)) return false
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const asked = [method, url, '', signed.join(''), names, payload].join('\n')
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope.join('/'), hash(asked)].join('\n')
  const steps = [day, region, service, 'aws4_request']
  const key = steps.reduce<Buffer | string>(
    (made, step) => hmac(made, step),
    `AWS4${S3_KEYS.secret}`,
  )
  return hmac(key, text).toString('hex') === signature
}
