import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../files/root'

export const schemaFolder = path.join(root, 'prisma/schema')

export function schemaFiles(): { path: string; content: string }[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => path.join(schemaFolder, name))
    .map((file) => ({ path: file, content: readFileSync(file, 'utf8') }))
}
