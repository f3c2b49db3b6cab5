/**
 * Requests of ribbon buttons to the open pane. Both pages are of one origin and of one add-in, but run
 * apart (there is no shared runtime), so they send messages. Nothing depends on their arrival: a
 * button without an answer shows a notice to open the pane.
 */
import type { RibbonRequest } from "../app/core/ribbon-request";

const CHANNEL = "jixiao.ribbon";

/** Milliseconds to wait for a pane's answer; an open pane answers within a few. */
const TIMEOUT_MS = 500;

interface Message {
  readonly kind: "request" | "answer";
  /** Address of the workbook, as panes of other workbooks receive the message too. */
  readonly workbook: string;
  readonly request: RibbonRequest;
}

/** Whether a message that was received is one of these; other versions may send anything. */
function isMessage(data: unknown): data is Message {
  const { kind, workbook, request } = (data ?? {}) as Partial<Record<keyof Message, unknown>>;
  return (
    (kind === "request" || kind === "answer") &&
    typeof workbook === "string" &&
    (request === "check" || request === "changes")
  );
}

/** `Office.context.document` as far as it is known. */
interface PartialOffice {
  readonly context?: { readonly document?: { readonly url?: string | null } };
}

/** The address of the workbook; null for one that was never saved, which has no unique address. */
function workbookAddress(): string | null {
  if (typeof Office === "undefined") return null;
  const url = (Office as PartialOffice).context?.document?.url ?? "";
  return url === "" ? null : url;
}

// Safari before 15.4 has none
const openChannel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);

/**
 * Sends a request to the open pane of this workbook.
 *
 * @returns whether the pane has taken it; false if none is open, or none can be reached
 */
export async function askPane(request: RibbonRequest, timeoutMs = TIMEOUT_MS): Promise<boolean> {
  const workbook = workbookAddress();
  const channel = workbook === null ? null : openChannel();
  if (workbook === null || channel === null) return false;
  try {
    return await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => {
        resolve(false);
      }, timeoutMs);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (!isMessage(data) || data.kind !== "answer") return;
        if (data.workbook !== workbook || data.request !== request) return;
        clearTimeout(timer);
        resolve(true);
      };
      channel.postMessage({ kind: "request", workbook, request } satisfies Message);
    });
  } finally {
    channel.close();
  }
}

/**
 * Takes the requests of the ribbon of this workbook until the returned function is called.
 *
 * @param isShown whether the pane is visible: a hidden one answers nothing
 */
export function takeRibbonRequests(
  isShown: () => boolean,
  listener: (request: RibbonRequest) => void,
): () => void {
  const channel = openChannel();
  if (channel === null) return () => undefined;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.kind !== "request") return;
    if (data.workbook !== workbookAddress() || !isShown()) return;
    channel.postMessage({ ...data, kind: "answer" } satisfies Message);
    listener(data.request);
  };
  return () => {
    channel.close();
  };
}
