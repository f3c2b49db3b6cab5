/** The files that the page has opened, as an external store for `useSyncExternalStore`. */
import { isPassedOverFile } from "../../batch/passed-over";
import type { PatchRefusal } from "../../app/core/patch-refusal";
import type { FileProblem } from "../../app/core/port";
import type { AppStore } from "../../app/core/state";
import type { OpenedFile } from "../../xlsx/port/opened-file";

/** A file made of an opened one: a report, a template. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An opened file, with the store of the pane over it. */
export interface OpenFile {
  readonly kind: "open";
  readonly file: OpenedFile;
  readonly store: AppStore;
}

export type FileContent =
  /** nobody has looked at it yet: it is read then */
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly problem: FileProblem }
  | OpenFile;

export interface PageFile {
  readonly id: string;
  readonly name: string;
  readonly content: FileContent;
  /** The file with what was written; null where nothing was. */
  readonly copy: Uint8Array | null;
  /** How many cells of the copy are others. */
  readonly written: number;
  /** The name under which the copy of now was downloaded; null: it was not. */
  readonly savedAs: string | null;
  /** Why the last write was refused; empty after one that was not. */
  readonly refusals: readonly PatchRefusal[];
  /** The newest one first. */
  readonly made: readonly MadeFile[];
}

export interface FilesState {
  readonly files: readonly PageFile[];
  /** The id of the file that is shown; null: the list, or the start while there is none. */
  readonly shown: string | null;
}

/** The part of the browser's File that is needed. */
export interface SourceFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What an opened file tells while it is used. */
export interface FileEvents {
  readonly onWritten: (file: OpenedFile) => void;
  readonly onRefused: (refusals: readonly PatchRefusal[]) => void;
  readonly onMade: (made: MadeFile) => void;
}

export interface PageFilesOptions {
  /** Opens bytes; rejects with what `problemOf` knows. */
  readonly open: (name: string, bytes: Uint8Array, events: FileEvents) => Promise<OpenFile>;
  readonly problemOf: (error: unknown) => FileProblem;
  readonly download: (file: MadeFile) => void;
  readonly copyName: (base: string, extension: string) => string;
}

export interface PageFiles {
  readonly getState: () => FilesState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Adds files; a single one is shown at once. */
  readonly add: (sources: readonly SourceFile[]) => void;
  /** Shows a file, which is read if it has not been; null shows the list. */
  readonly show: (id: string | null) => void;
  /** Takes a file out of the list. */
  readonly remove: (id: string) => void;
  /** Downloads the copy of a file; does nothing without one. */
  readonly downloadCopy: (id: string) => void;
  readonly download: (file: MadeFile) => void;
  /** Whether a copy holds what was not downloaded. */
  readonly isUnsaved: () => boolean;
}

/** Whether a copy is there that was not downloaded. */
export const isUnsaved = ({ copy, savedAs }: PageFile): boolean =>
  copy !== null && savedAs === null;

/** A name without its extension, and the extension with its dot. */
export function splitName(name: string): { readonly base: string; readonly extension: string } {
  const [, base = name, extension = ""] = /^(.+)(\.[^.]+)$/u.exec(name) ?? [];
  return { base, extension };
}

export function createPageFiles({
  open,
  problemOf,
  download,
  copyName,
}: PageFilesOptions): PageFiles {
  let state: FilesState = { files: [], shown: null };
  let count = 0;
  const sources = new Map<string, SourceFile>();
  const listeners = new Set<() => void>();
  const set = (next: Partial<FilesState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const change = (id: string, next: Partial<PageFile>): void => {
    set({ files: state.files.map((file) => (file.id === id ? { ...file, ...next } : file)) });
  };
  const fileOf = (id: string): PageFile | undefined => state.files.find((file) => file.id === id);

  const read = async (id: string, source: SourceFile): Promise<void> => {
    change(id, { content: { kind: "reading" } });
    try {
      const bytes = new Uint8Array(await source.arrayBuffer());
      const content = await open(source.name, bytes, {
        onWritten: (file) => {
          change(id, {
            copy: file.copy(),
            written: file.written(),
            savedAs: null,
            refusals: [],
          });
        },
        onRefused: (refusals) => {
          change(id, { refusals });
        },
        onMade: (made) => {
          change(id, { made: [made, ...(fileOf(id)?.made ?? [])] });
          download(made);
        },
      });
      change(id, { content });
    } catch (error) {
      change(id, { content: { kind: "refused", problem: problemOf(error) } });
    }
  };
  const show = (id: string | null): void => {
    set({ shown: id });
    const source = id === null ? undefined : sources.get(id);
    if (id !== null && source !== undefined && fileOf(id)?.content.kind === "waiting")
      void read(id, source);
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    add: (given) => {
      const added = given
        .filter(({ name }) => !isPassedOverFile(name))
        .map((source): PageFile => {
          count += 1;
          const id = `file-${count}`;
          sources.set(id, source);
          return {
            id,
            name: source.name,
            content: { kind: "waiting" },
            copy: null,
            written: 0,
            savedAs: null,
            refusals: [],
            made: [],
          };
        });
      const [first, ...others] = added;
      if (first === undefined) return;
      set({ files: [...state.files, ...added] });
      show(others.length === 0 ? first.id : null);
    },
    show,
    remove: (id) => {
      const { content } = fileOf(id) ?? {};
      if (content?.kind === "open") void content.store.dispose();
      sources.delete(id);
      set({
        files: state.files.filter((file) => file.id !== id),
        shown: state.shown === id ? null : state.shown,
      });
    },
    downloadCopy: (id) => {
      const file = fileOf(id);
      if (file === undefined || file.copy === null) return;
      const { base, extension } = splitName(file.name);
      const name = copyName(base, extension);
      download({ name, bytes: file.copy });
      change(id, { savedAs: name });
    },
    download,
    isUnsaved: () => state.files.some(isUnsaved),
  };
}
