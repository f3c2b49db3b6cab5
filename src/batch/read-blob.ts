import { FileRefusal } from "../xlsx/file-refusal";

/**
 * The bytes of a file that a browser has handed over.
 *
 * @param blob null where the system refuses to open it
 * @throws FileRefusal where it has been moved, changed or locked since
 */
export async function readBlob(blob: Blob | null): Promise<Uint8Array> {
  if (blob === null) throw new FileRefusal("no-access", "not handed over");
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    const name = error instanceof Error ? error.name : String(error);
    throw new FileRefusal(name === "NotFoundError" ? "not-found" : "no-access", name);
  }
}
