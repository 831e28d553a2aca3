/** Variables on top of those a process has anyway. */
export type Environment = Record<string, string | undefined>
