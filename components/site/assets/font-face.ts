import type { FontPlan } from './font-plan'

/** One rule for each family that the file is a face of. */
export function fontFaces({ families, typeface, range }: FontPlan, href: string): string[] {
  return families.map(
    (family) => `@font-face {
  font-family: "${family}";
  font-style: ${typeface.style};
  font-weight: ${typeface.weight};
  font-display: swap;
  src: url(${href}) format("woff2");
  unicode-range: ${range};
}`,
  )
}
