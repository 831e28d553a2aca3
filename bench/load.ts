import autocannon from 'autocannon'

const SECONDS = 5

export type Load = {
  connections: number
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Answers that were not 200, and connections that failed. */
  failures: number
}

/** Asks for one address as fast as it is answered. */
export async function load(
  url: string,
  connections: number,
  headers: Record<string, string> = {},
): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    duration: SECONDS,
    headers: { 'accept-encoding': 'br', ...headers },
  })
  return {
    connections,
    requestsPerSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors,
  }
}
