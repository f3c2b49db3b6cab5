/**
 * BroadcastChannel in memory, as jsdom has none. A message reaches every other open channel of the
 * name asynchronously, as a copy.
 */
const open = new Set<FakeChannel>();

export class FakeChannel {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;

  constructor(readonly name: string) {
    open.add(this);
  }

  postMessage(data: unknown): void {
    const copy = JSON.stringify(data);
    for (const other of open) {
      if (other === this || other.name !== this.name) continue;
      queueMicrotask(() => {
        if (open.has(other)) other.onmessage?.({ data: JSON.parse(copy) as unknown });
      });
    }
  }

  close(): void {
    open.delete(this);
  }
}

/** How many channels are open. */
export const openChannels = (): number => open.size;

/** Sets the channel as a browser has it; `null` removes it, as in an older Safari. */
export function setChannel(channel: typeof FakeChannel | null): void {
  Object.assign(globalThis, { BroadcastChannel: channel ?? undefined });
}

/** Sets the address of the workbook, as Excel gives it. */
export function setWorkbookAddress(url: string): void {
  Object.assign(Office.context, { document: { url } });
}
