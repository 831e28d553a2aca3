/** The public address of the pieces on a country (ISO 3166-1 alpha-2, upper case), as a path on this site. */
export function countryHref(locale: string, country: string): string {
  return `/${locale}/countries/${country}`
}
