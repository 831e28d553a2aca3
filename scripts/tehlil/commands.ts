import type { Command } from './command'

type Entry = { about: string; load: () => Promise<{ command: Command }> }

/** Loaded when asked for: a takedown must not wait for the database's code. */
export const commands: Record<string, Entry> = {
  'content:export': {
    about: 'write all public content to a folder, as a bundle',
    load: () => import('./content-export'),
  },
  'content:import': {
    about: 'take in a bundle, or a folder with one piece',
    load: () => import('./content-import'),
  },
  doctor: {
    about: 'say what is well and what is not',
    load: () => import('./doctor'),
  },
  migrate: {
    about: 'bring the database up to this code; create, status and drift for developers',
    load: () => import('./migrate'),
  },
  takedown: {
    about: 'answer 410 at one address at once, without the database',
    load: () => import('./takedown'),
  },
  'text:figures': {
    about: 'figures, money, dates, quotations in a text: JSON lines in and out',
    load: () => import('./text-figures'),
  },
  'text:format': {
    about: 'dates, numbers, money as a language writes them: JSON lines in and out',
    load: () => import('./text-format'),
  },
  'text:slug': {
    about: 'addresses from headlines: JSON lines in and out',
    load: () => import('./text-slug'),
  },
  'text:sort': {
    about: 'the order of an alphabet: JSON lines in and out',
    load: () => import('./text-sort'),
  },
  'user:create': {
    about: 'make an account, with a password or a one-time link',
    load: () => import('./user-create'),
  },
  'user:disable': {
    about: 'shut an account out at once',
    load: () => import('./user-disable'),
  },
}
