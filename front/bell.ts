/** Wakes whoever waits, at once when rung, else after a while. A ring nobody heard is kept. */
export class Bell {
  #wake = () => {}
  #hasRung = false

  constructor(stopped: AbortSignal) {
    stopped.addEventListener('abort', () => this.ring(), { once: true })
  }

  ring(): void {
    this.#hasRung = true
    this.#wake()
  }

  async wait(ms: number): Promise<void> {
    if (!this.#hasRung) await this.#rungOrLate(ms)
    this.#hasRung = false
  }

  #rungOrLate(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
