import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const SETTLE_MS = 50

/**
 * Waits for the lock and returns what releases it.
 *
 * @param {string} file
 * @param {() => void} [onWait] told once, when somebody else holds it
 */
export async function takeLock(file, onWait = () => {}) {
  let release = await tryLock(file)
  if (!release) onWait()
  while (!release) {
    await pause(200)
    release = await tryLock(file)
  }
  return release
}

/**
 * Takes the lock of a dead process over; undefined while a live one holds it.
 *
 * @param {string} file
 * @returns {Promise<(() => void) | undefined>}
 */
export async function tryLock(file) {
  const mine = markOf(process.pid)
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(file, mine, { flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isHeld(read(file))) return undefined
    await takeOver(file, mine)
  }
  if (read(file) !== mine) return undefined
  return () => rmSync(file, { force: true })
}

/** Of several who come upon a dead lock, the last to write has it, and all look after that. */
async function takeOver(file, mine) {
  writeFileSync(`${file}.${process.pid}`, mine)
  renameSync(`${file}.${process.pid}`, file)
  await pause(SETTLE_MS)
}

function isHeld(mark) {
  const pid = Number.parseInt(mark, 10)
  return pid > 0 && mark !== '' && markOf(pid) === mark
}

/**
 * Number and start time: after a reboot the number alone may be somebody else's. A zombie has
 * none: it is dead, only nobody has collected it, in a container perhaps never.
 */
function markOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return stat[0] === 'Z' ? '' : `${pid} ${stat[19]}`
  } catch {
    return process.platform === 'linux' ? '' : markWithoutProc(pid)
  }
}

function markWithoutProc(pid) {
  try {
    process.kill(pid, 0)
    return `${pid}`
  } catch (error) {
    return error.code === 'EPERM' ? `${pid}` : ''
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
