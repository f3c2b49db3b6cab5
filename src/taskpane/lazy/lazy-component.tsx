import { useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from "react";
import { fetchParts } from "../../app/core/parts";
import { FetchFailed } from "./FetchFailed";

/** `pending` also before the fetch has begun; `failed` until a later fetch succeeds. */
export type FetchStatus = "pending" | "loaded" | "failed";

/** A component whose code is in a file of its own. */
export interface LazyComponent<Props> {
  /** Draws the component; until its code is loaded, the fallback; after a failed fetch, 重试. */
  (props: Props): ReactNode;
  /** Fetches the code. Never rejects: a failed fetch is shown where the component is drawn. */
  readonly preload: () => Promise<void>;
  readonly useStatus: () => FetchStatus;
}

export interface LazyOptions<Props> {
  /** Drawn while the code is fetched; nothing by default. */
  readonly fallback?: ComponentType<Props>;
  /** The component is in a section that is folded at first: drawing it does not fetch it. */
  readonly isFolded?: boolean;
  /** The component computes when it is drawn: the parts of the code for that are fetched with it. */
  readonly computes?: boolean;
}

const preloads: (() => Promise<void>)[] = [];

/** Fetches the code of every lazy component, one after the other. Never rejects. */
export async function preloadAll(): Promise<void> {
  for (const preload of preloads) await preload();
}

/**
 * A component whose code is fetched when it is first drawn, or before by `preload`.
 *
 * React.lazy is not used: it shows the fallback even when the code is loaded already, delays the
 * component by up to 300 ms once the fallback was shown, cannot fetch again after a failure, and does
 * not report whether the code is loaded, which the order of drawing and the focus depend on.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { fallback: Fallback, isFolded = false, computes = false }: LazyOptions<Props> = {},
): LazyComponent<Props> {
  let status: FetchStatus = "pending";
  let Loaded: ComponentType<Props> | null = null;
  let fetching: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

  const fetchCode = async (): Promise<void> => {
    try {
      if (computes) await fetchParts();
      Loaded = await load();
      status = "loaded";
    } catch {
      // shown where the component is drawn; the next call of preload fetches again
      status = "failed";
    }
    fetching = null;
    listeners.forEach((listener) => {
      listener();
    });
  };
  const preload = (): Promise<void> => {
    if (status === "loaded") return Promise.resolve();
    fetching ??= fetchCode();
    return fetching;
  };
  preloads.push(preload);

  const useStatus = () => useSyncExternalStore(subscribe, () => status);

  function Lazy(props: Props) {
    const current = useStatus();
    useEffect(() => {
      if (!isFolded) void preload();
    }, []);
    if (Loaded !== null) return <Loaded {...props} />;
    if (current === "failed") return <FetchFailed onRetry={preload} />;
    return Fallback === undefined ? null : <Fallback {...props} />;
  }

  return Object.assign(Lazy, { preload, useStatus });
}
