import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../files/root'

export type ProjectFile = { name: string; text: string }

const SKIPPED = new Set(['node_modules', '.git', '.next', '.data', 'test-results', 'generated'])
const TEXT = /\.(css|html|json|md|mjs|prisma|sql|ts|tsx|txt|yml)$|^[^.]+$|^\.[\w.]+$/

/** Every text file that is ours. */
export function readProjectFiles(folder = root): ProjectFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    if (SKIPPED.has(entry.name)) return []
    if (entry.isDirectory()) return readProjectFiles(place)
    if (!(entry.isFile() && TEXT.test(entry.name)) || entry.name === '.env') return []
    return [{ name: path.relative(root, place), text: readFileSync(place, 'utf8') }]
  })
}
