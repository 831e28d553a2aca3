declare module 'subset-font' {
  type Options = {
    targetFormat: 'woff2' | 'truetype'
    keepFeatures: string[]
    variationAxes: Record<string, number | { min: number; max: number }>
  }
  const subsetFont: (font: Uint8Array, letters: string, options: Options) => Promise<Uint8Array>
  export = subsetFont
}
