import { Transform, type TransformCallback } from 'node:stream'

/** The answer is 413. */
export class BodyTooLarge extends Error {}

/** Counts what comes through, for bodies that did not say how long they are. */
export class BodyLimit extends Transform {
  #left: number

  constructor(bytes: number) {
    super()
    this.#left = bytes
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#left -= chunk.length
    if (this.#left < 0) done(new BodyTooLarge('body over the limit'))
    else done(null, chunk)
  }
}
