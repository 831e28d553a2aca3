import { beforeAll, describe, expect, test, vi } from 'vitest'
import { signIn } from '@/app/admin/(desk)/login/sign-in'
import { accept } from '@/app/admin/(desk)/setup/[token]/accept'
import { headersOf, makeMember } from '@/scripts/matrix/house'
import { listEntries } from '@/scripts/matrix/list-entries'
import { HOSTILE_TEXTS } from './texts'

/** Addresses and the forms before which nobody is known yet: whatever is typed there is answered. */
const request = vi.hoisted(() => ({ headers: new Headers() }))

vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}))

vi.mock('next/navigation', () => ({
  notFound: () => {
    throw new Error('missing')
  },
  redirect: (path: string) => {
    throw new Error(`to ${path}`)
  },
  useRouter: () => ({}),
}))

const PAGES = listEntries().filter(({ kind }) => kind === 'page')
const QUERY = [
  ...['q', 'after', 'with', 'next', 'lang', 'at'],
  ...['who', 'act', 'kind', 'object', 'from', 'to', 'before'],
]
/** One of each family, and all that a database cannot keep. */
const TEXTS = [...Object.values(HOSTILE_TEXTS).map(([first]) => first), ...HOSTILE_TEXTS.broken]
const PASSWORD = 'twelve letters and more'

test('Nobody comes in with a name that is none', async () => {
  request.headers = new Headers(await headersOf(null))
  for (const email of TEXTS) {
    const { status } = await signIn({ status: 'idle' }, formOf({ email, password: PASSWORD }))
    expect(status, JSON.stringify(email)).toBe('refused')
  }
})

test('Nobody comes in by a link that was never made', async () => {
  request.headers = new Headers(await headersOf(null))
  for (const token of TEXTS) {
    const { status } = await accept({ status: 'idle' }, formOf({ token, password: PASSWORD }))
    expect(['refused', 'invalid'], JSON.stringify(token)).toContain(status)
  }
})

describe.each(PAGES)('$id', { timeout: 120_000 }, ({ id, file }) => {
  beforeAll(async () => {
    request.headers = new Headers(await headersOf(await makeMember('admin')))
  })

  test('is shown, or is not there, whatever its address says', async () => {
    const { default: Page } = await import(/* @vite-ignore */ `../../${file}`)
    const names = [...id.matchAll(/\[(?:\.\.\.)?([^\]]+)\]/g)].map(([, name = '']) => name)
    for (const text of TEXTS) {
      const given = id.includes('...') ? [text] : text
      const params = Promise.resolve(Object.fromEntries(names.map((name) => [name, given])))
      const query = Object.fromEntries(QUERY.map((name) => [name, text]))
      const answer = await Page({ params, searchParams: Promise.resolve(query) }).catch(
        (error: Error) => error.message,
      )
      if (typeof answer === 'string') expect(answer, text).toMatch(/^(missing$|to \/admin)/)
    }
  })
})

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
