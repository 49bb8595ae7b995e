/**
 * Works that run together, and how many more wait for their turn. A place is held `minMs` at least: work that is soon done
 * leaves the processor to the pages in between.
 */
export type TurnstileRule = { atOnce: number; waiting: number; minMs?: number };

/**
 * Shares out costly work fairly where those who ask cannot be told apart: so many at once, the others wait, and when too many
 * wait one of them, drawn by lot, is sent away. Whoever sends most is sent away most; nobody is shut out. Kept in this
 * process's memory: it guards its processor.
 */
export class Turnstile {
  private running = 0;
  private readonly queue: ((passes: boolean) => void)[] = [];

  /** @param lot a number from 0 below its argument */
  constructor(
    private readonly rule: TurnstileRule,
    private readonly lot: (below: number) => number = (below) => Math.floor(Math.random() * below),
  ) {}

  /** @returns what the work returns, or null when it was sent away */
  async pass<Value>(work: () => Promise<Value>): Promise<{ value: Value } | null> {
    if (!(await this.turn())) return null;
    const from = performance.now();
    try {
      return { value: await work() };
    } finally {
      const rest = (this.rule.minMs ?? 0) - (performance.now() - from);
      if (rest > 0) setTimeout(() => this.leave(), rest).unref();
      else this.leave();
    }
  }

  private leave(): void {
    const next = this.queue.shift();
    if (next) next(true);
    else this.running -= 1;
  }

  private async turn(): Promise<boolean> {
    if (this.running < this.rule.atOnce) {
      this.running += 1;
      return true;
    }
    return new Promise((resolve) => {
      this.queue.push(resolve);
      if (this.queue.length > this.rule.waiting) this.queue.splice(this.lot(this.queue.length), 1)[0]?.(false);
    });
  }
}
