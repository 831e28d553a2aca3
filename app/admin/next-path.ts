const HOME = '/admin/articles'

/** Where to go after signing in: a page of the desk, never another site. */
export function nextPath(wanted: string | undefined): string {
  return wanted && /^\/admin(\/[\w\-/[\]%]*)?$/.test(wanted) ? wanted : HOME
}
