/**
 * Parts of the code that few forms need: in the pane they are files of their own, fetched when a form
 * needs them first (src/webpack-loaders/fetched-on-demand.js). Elsewhere there are none.
 */
import { errorClass } from "./error-class";
import { WorkbookRefusal } from "./port";

/** Thrown by a function of a part that has not been fetched; `withParts` catches it. */
class MissingPart extends Error {
  override readonly name = "MissingPart";
  constructor(readonly part: string) {
    super(`${part} has not been fetched`);
  }
}

/** Fetches a module of a part, unless it has been fetched. Rejects where it cannot be fetched. */
type Fetch = () => Promise<void>;

const parts = new Map<string, Fetch[]>();

/**
 * Registers a module of a part.
 *
 * @returns gives the module; throws, for `withParts`, until it has been fetched
 */
export function moduleOfPart<Module extends object>(
  part: string,
  load: () => Promise<Module>,
): () => Module {
  let fetched: Module | null = null;
  const fetch = async (): Promise<void> => {
    fetched ??= await load();
  };
  parts.set(part, [...(parts.get(part) ?? []), fetch]);
  return () => {
    if (fetched === null) throw new MissingPart(part);
    return fetched;
  };
}

async function fetchPart(part: string): Promise<void> {
  try {
    await Promise.all((parts.get(part) ?? []).map((fetch) => fetch()));
  } catch (error) {
    throw new WorkbookRefusal("part-missing", errorClass(error), { cause: error });
  }
}

/** Fetches all parts. Throws `WorkbookRefusal` where one cannot be fetched; a later call tries again. */
export async function fetchParts(): Promise<void> {
  await Promise.all([...parts.keys()].map(fetchPart));
}

/**
 * The result of a computation, for which the parts that it turns out to need are fetched. It is begun
 * again after each, so it must change nothing outside itself. Throws what it throws, and
 * `WorkbookRefusal` where a part cannot be fetched.
 */
export async function withParts<T>(compute: () => T): Promise<T> {
  for (;;) {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof MissingPart)) throw error;
      await fetchPart(error.part);
    }
  }
}
