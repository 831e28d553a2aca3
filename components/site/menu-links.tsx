import type { MenuLink } from '@/lib/pages/site-menu'

export function MenuLinks({ links }: { links: readonly MenuLink[] }) {
  return links.map(({ href, label }) => (
    <a key={href} href={href}>
      {label}
    </a>
  ))
}
