/** What the software calls a site that has no name of its own: one word, Azerbaijani in every language. */
export const OWN_NAME = { az: 'Təhlil' } as const
