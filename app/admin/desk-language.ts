export const DESK_LANGUAGE_COOKIE = 'tehlil-desk-language'

/** Set by the proxy for the request that chooses a language: its cookie is not there yet. */
export const DESK_LANGUAGE_HEADER = 'x-desk-language'
