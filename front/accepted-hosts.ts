const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Values of Host this front answers to: the site's own, and while that is loopback, this machine's. */
export function acceptedHosts(siteUrl: string, port: number): ReadonlySet<string> {
  const site = new URL(siteUrl)
  const implied = site.protocol === 'https:' ? 443 : 80
  const names = site.port ? [site.host] : [site.host, `${site.host}:${implied}`]
  if (!LOOPBACK.includes(site.hostname)) return new Set(names)

  const local = LOOPBACK.map((name) => `${name}:${port}`)
  return new Set([...names, ...local, ...(port === 80 ? LOOPBACK : [])])
}
