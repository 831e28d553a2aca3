import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../files/root'

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
const floorFile = z.record(z.string(), z.string())

type Lock = z.infer<typeof lockFile>
type Floors = z.infer<typeof floorFile>

export const readLock = (): Lock => lockFile.parse(json('package-lock.json'))
export const readFloors = (): Floors => floorFile.parse(json('min-versions.json'))

/**
 * Below a floor lies a published hole. And a lock written on one platform may lack the builds
 * for the others, which then cannot install at all.
 */
export function versionProblems(lock: Lock, floors: Floors): string[] {
  return Object.entries(lock.packages).flatMap(([place, { version = '0', ...more }]) => {
    const name = packageName(place)
    const floor = floors[name] ?? floors[name.replace(/\/.*/, '/*')]
    const wanted = Object.keys(more.optionalDependencies ?? {})
    return [
      ...(floor && isBelow(version, floor) ? [`${name} ${version} is below ${floor}`] : []),
      ...wanted
        .filter((build) => !has(lock, place, build))
        .map((build) => `${name} has no ${build} in the lock`),
    ]
  })
}

function isBelow(version: string, floor: string): boolean {
  const [have, want] = [version, floor].map((one) => one.split(/[.-]/).map(Number))
  const at = want?.findIndex((part, place) => part !== have?.[place]) ?? -1
  return (have?.[at] ?? 0) < (want?.[at] ?? 0)
}

function has({ packages }: Lock, place: string, build: string): boolean {
  return `${place}/node_modules/${build}` in packages || `node_modules/${build}` in packages
}

function packageName(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(path.join(root, name), 'utf8'))
}
