declare module 'subset-font' {
  type Options = { targetFormat: 'woff2' | 'truetype'; keepFeatures: string[] }
  const subsetFont: (font: Uint8Array, letters: string, options: Options) => Promise<Uint8Array>
  export = subsetFont
}
