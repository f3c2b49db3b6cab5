/** Bounds what is under way at once, in the order in which it was asked for. */
export class Room {
  private taken = 0;
  private readonly waiting: { readonly amount: number; readonly enter: () => void }[] = [];

  constructor(private readonly size: number) {}

  /** Resolves once there is room; an amount above the whole room has it for itself. */
  async enter(amount: number): Promise<void> {
    if (this.waiting.length === 0 && this.fits(amount)) {
      this.taken += amount;
      return;
    }
    await new Promise<void>((enter) => {
      this.waiting.push({ amount, enter });
    });
  }

  leave(amount: number): void {
    this.taken -= amount;
    for (let next = this.waiting[0]; next && this.fits(next.amount); next = this.waiting[0]) {
      this.waiting.shift();
      this.taken += next.amount;
      next.enter();
    }
  }

  private fits(amount: number): boolean {
    return this.taken === 0 || this.taken + amount <= this.size;
  }
}
