/** Wakes one waiter; a call before the wait is not lost. */
export class Signal {
  private raised = false;
  private wake: (() => void) | null = null;

  raise(): void {
    this.raised = true;
    this.wake?.();
  }

  /** Resolves at the next `raise`, at once where there has been one since the last wait. */
  async wait(): Promise<void> {
    if (!this.raised) await new Promise<void>((resolve) => (this.wake = resolve));
    this.raised = false;
    this.wake = null;
  }
}
