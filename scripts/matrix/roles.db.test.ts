import { describe, expect, test, vi } from 'vitest'
import { Role } from '@/lib/db/generated/enums'
import { EXPECTED, type Row } from './expected'
import { headersOf, type Member, makeMember } from './house'
import { INPUTS, PARAMS } from './inputs'
import { type Entry, listEntries } from './list-entries'

/**
 * Role × every page, action and route of the desk × one's own and others' objects. Each entry is
 * called as Next calls it, with nothing in front: no proxy runs here, so none is the lock.
 */
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
    throw new Error(`to ${path.replace(/\?.*/, '')}`)
  },
  useRouter: () => ({}),
}))

const WHO = ['nobody', ...Object.values(Role)] as const
const WHOSE = ['own', 'others'] as const
const ENTRIES = listEntries()

test('Every way into the desk has a name of its own and its row', () => {
  const ids = ENTRIES.map((entry) => entry.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(40)
  expect(ids.filter((id) => !EXPECTED[id])).toEqual([])
})

describe.each(ENTRIES)('$kind $id', (entry) => {
  const expected: Row | undefined = EXPECTED[entry.id]

  test.each(WHO)('%s', async (who) => {
    const cell = expected?.[who]
    // One after the other: there is one request at a time.
    const answers = [await ask(entry, who, 'own'), await ask(entry, who, 'others')]
    expect(answers).toEqual(typeof cell === 'string' ? [cell, cell] : cell)
  })

  const roundTheFront = { 'x-tehlil-front': '' }
  if (entry.kind === 'page') {
    test('is not there for what comes round the front', async () => {
      expect(await ask(entry, 'admin', 'own', roundTheFront)).toBe('missing')
    })
    return
  }

  test('does nothing for what comes round the front', async () => {
    const answer = await ask(entry, 'admin', 'others', roundTheFront)
    expect(answer).toMatch(/^(signed-out|foreign|nothing|403)$/)
  })

  if (entry.kind === 'route') return
  test('does nothing for another site’s form', async () => {
    const answer = await ask(entry, 'admin', 'others', { origin: 'https://evil.example' })
    expect(answer).toMatch(/^(foreign|nothing)$/)
  })
})

/** Asks an entry as one person, about an object of hers or of somebody else's; the answer in a word. */
async function ask(
  entry: Entry,
  who: (typeof WHO)[number],
  whose: (typeof WHOSE)[number],
  changes: Record<string, string> = {},
): Promise<string> {
  const member = who === 'nobody' ? null : await makeMember(who)
  const owner = whose === 'own' && member ? member : await makeMember('author')
  const call = await CALLS[entry.kind](entry, owner)
  request.headers = new Headers({ ...(await headersOf(member)), ...changes })
  try {
    return await call()
  } catch (error) {
    const text = error instanceof Error ? error.message : ''
    if (/^(missing|to \/)/.test(text)) return text
    throw error
  }
}

type Call = (entry: Entry, owner: Member) => Promise<() => Promise<string>>

const CALLS: Record<Entry['kind'], Call> = {
  page: async ({ file, id }, owner) => {
    const { default: Page } = await import(/* @vite-ignore */ `../../${file}`)
    const params = await paramsOf(id, owner)
    return async () => {
      await Page({ params: Promise.resolve(params), searchParams: Promise.resolve({}) })
      return 'shown'
    }
  },
  action: async ({ file, id }, owner) => {
    const actions = await import(/* @vite-ignore */ `../../${file}`)
    const given = await INPUTS[id]?.(owner)
    if (!given) throw new Error(`${id} has no input in scripts/matrix/inputs.ts`)
    return async () => inAWord(await actions[id.split('#')[1] ?? ''](...given))
  },
  route: async ({ file, id }, owner) => {
    const { GET, POST } = await import(/* @vite-ignore */ `../../${file}`)
    const params = Promise.resolve(await paramsOf(id, owner))
    const [body] = (await INPUTS[id]?.(owner)) ?? []
    return async () => {
      const sent = body instanceof Uint8Array ? { method: 'POST', body: new Uint8Array(body) } : {}
      const asked = new Request('http://app/', { ...sent, headers: request.headers })
      const answer: Response = await (POST ?? GET)(asked, { params })
      return String(answer.status)
    }
  },
}

async function paramsOf(id: string, owner: Member): Promise<Record<string, string | string[]>> {
  const params: Record<string, string | string[]> = {}
  for (const [, name = ''] of id.matchAll(/\[([^\]]+)\]/g)) {
    params[name.replace('...', '')] = (await PARAMS[name]?.(owner)) ?? ''
  }
  return params
}

type State = { status: string; refusal?: { reason: string }; fieldErrors?: unknown } | undefined

function inAWord(state: State): string {
  if (state?.status === 'refused') return state.refusal?.reason ?? ''
  if (state?.status === 'invalid') return `invalid ${JSON.stringify(state.fieldErrors)}`
  return state?.status ?? 'nothing'
}
