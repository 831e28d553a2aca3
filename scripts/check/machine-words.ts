import type { ProjectFile } from './project-files'

/** Places of one machine, and where its packages came from. */
const MACHINE = /(?<![\w./)])\/(?:work|root|home)\/|registry\.\w+\.(?:org|com)|"resolve[d]":/

/** The project must not know on whose machine it was written. */
export function machineProblems(files: ProjectFile[]): string[] {
  return files.flatMap(({ name, text }) => {
    const found = text.split('\n').findIndex((line) => MACHINE.test(line))
    return found === -1 ? [] : [`${name}:${found + 1} names a place of somebody's machine`]
  })
}
