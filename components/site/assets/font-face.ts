export type Face = { name: string; family: string; style: string; weight: string; range: string }

export function fontFace(face: Face, href: string): string {
  return `@font-face {
  font-family: ${face.family};
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url(${href}) format("woff2");
  unicode-range: ${face.range};
}`
}
