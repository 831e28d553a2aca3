import type { Page } from '@playwright/test'

/** Scripts that were asked for, broken policies and errors of the console, as they happen. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') faults.push(`script ${request.url()}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  return faults
}
