/** `ill` keeps the site from running as it should; `note` is worth knowing. */
export type Finding = { state: 'well' | 'note' | 'ill'; what: string }
