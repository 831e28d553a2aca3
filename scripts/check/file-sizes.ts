import type { ProjectFile } from './project-files'

const CODE = /\.(css|mjs|ts|tsx)$/
const DATA = /\.data\.ts$|^prisma\/starter\/|^lib\/i18n\/messages\//
const MEDIAN = 60
const NINETIETH = 150
const LONGEST = 200

/** Small files are read whole; the limits are those of the codebases we learnt from. */
export function sizeProblems(files: ProjectFile[]): string[] {
  const sizes = files
    .filter(({ name }) => CODE.test(name) && !DATA.test(name))
    .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines)
  const at = (share: number) => sizes[Math.floor(sizes.length * share)]?.lines ?? 0
  return [
    ...(at(0.5) > MEDIAN
      ? [`half of the files are longer than ${at(0.5)} lines: ${MEDIAN} at most`]
      : []),
    ...(at(0.9) > NINETIETH
      ? [`a tenth are longer than ${at(0.9)} lines: ${NINETIETH} at most`]
      : []),
    ...sizes
      .filter(({ lines }) => lines > LONGEST)
      .map(({ name, lines }) => `${name} has ${lines} lines: split it`),
  ]
}
