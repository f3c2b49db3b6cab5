import { useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from "react";
import { NotFetched } from "./NotFetched";

/** Whether the code of a part is still to come, is here, or could not be fetched. */
export type Coming = "away" | "here" | "failed";

export interface LaterPart<Props> {
  /** Draws the part as soon as it is here, and until then what stands in its place. */
  readonly Part: (props: Props) => ReactNode;
  readonly useComing: () => Coming;
  /** Fetches its code. Never rejects: what went wrong is said where it is drawn. */
  readonly fetch: () => Promise<void>;
}

interface Fetched<Props> {
  readonly coming: Coming;
  readonly Component: ComponentType<Props> | null;
}

const everyPart: (() => Promise<void>)[] = [];

/** Fetches what is still away, so that nobody has to wait for it later. Never rejects. */
export async function fetchParts(): Promise<void> {
  for (const fetch of everyPart) await fetch();
}

/**
 * A part of the pane that is not needed at first: its code is fetched when it is drawn, or before, by
 * `fetchParts`; one that is folded away at first when it is asked for. When it cannot be fetched, that
 * is said in its place, with a way to try again.
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  resting: (props: Props) => ReactNode = () => null,
  isFoldedAway = false,
): LaterPart<Props> {
  let fetched: Fetched<Props> = { coming: "away", Component: null };
  let underWay: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: Fetched<Props>): void => {
    fetched = next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

  const fetchOnce = async (): Promise<void> => {
    try {
      become({ coming: "here", Component: await load() });
    } catch {
      // said where the part is drawn; the next one who wants it asks again
      become({ coming: "failed", Component: null });
    } finally {
      underWay = null;
    }
  };
  const fetch = (): Promise<void> => {
    if (fetched.coming === "here") return Promise.resolve();
    underWay ??= fetchOnce();
    return underWay;
  };
  everyPart.push(fetch);

  const useFetched = () => useSyncExternalStore(subscribe, () => fetched);

  function Part(props: Props) {
    const { coming, Component } = useFetched();
    useEffect(() => {
      if (!isFoldedAway) void fetch();
    }, []);
    if (Component !== null) return <Component {...props} />;
    return coming === "failed" ? <NotFetched onRetry={fetch} /> : resting(props);
  }

  return { Part, useComing: () => useFetched().coming, fetch };
}
