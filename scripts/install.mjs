import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { takeLock } from './files/lock.mjs'

/**
 * Installs what package-lock.json names unless it is there already.
 *
 * @param {string} root
 */
export async function install(root) {
  if (isInstalled(root)) return
  const release = await takeLock(path.join(root, '.next/install.lock'))
  if (!isInstalled(root)) npmCi(root)
  release()
}

/** @param {string} root */
function npmCi(root) {
  console.log('… installing dependencies')
  const begun = Date.now()
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(command, [...first, 'ci', '--include=dev'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (done.status !== 0) {
    console.error(firstLines(done.stderr || String(done.error)))
    console.error('Dependencies could not be installed (npm ci): is the network there?')
    process.exit(1)
  }
  console.log(`✓ installed dependencies (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
}

/** npm ends with pages of its usage; what was wrong stands first. @param {string} text */
function firstLines(text) {
  const errors = text.split('\n').filter((line) => line.startsWith('npm error'))
  return errors.slice(0, 8).join('\n') || text
}

/**
 * npm writes its own list into node_modules last of all, so a killed installation has none.
 * What is optional and absent belongs to other platforms.
 *
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = packages(path.join(root, 'package-lock.json'))
  const found = packages(path.join(root, 'node_modules/.package-lock.json'))
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || (found[place] ? found[place].version === version : optional),
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}
