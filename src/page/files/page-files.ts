/** The files that the page has opened, as an external store for `useSyncExternalStore`. */
import type { BatchFile, ChosenFiles } from "../../app/core/batch";
import type { PatchRefusal } from "../../app/core/patch-refusal";
import type { FileProblem } from "../../app/core/port";
import type { AppStore } from "../../app/core/state";
import { baseName } from "../../domain/text/base-name";
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
  /** the file has not been opened yet, and is read when it is */
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly problem: FileProblem }
  | OpenFile;

export interface PageFile {
  /** The key of the chosen file. */
  readonly id: string;
  readonly name: string;
  readonly content: FileContent;
  /** The file with all changes; null where none was made. */
  readonly copy: Uint8Array | null;
  /** The number of changed cells of the copy. */
  readonly written: number;
  /** The name under which the present copy was downloaded; null where it was not. */
  readonly savedAs: string | null;
  /** The reasons why the last write was refused; empty after a successful one. */
  readonly refusals: readonly PatchRefusal[];
  /** The newest one first. */
  readonly made: readonly MadeFile[];
  /** A made file that is shown before it is saved; null: none. */
  readonly preview: MadeFile | null;
}

export interface FilesState {
  readonly files: readonly PageFile[];
  /** The id of the file that is shown; null: the list, or the start while there is none. */
  readonly shown: string | null;
}

/** The events of an opened file. */
export interface FileEvents {
  readonly onWritten: (file: OpenedFile) => void;
  readonly onRefused: (refusals: readonly PatchRefusal[]) => void;
  /** @param isShownFirst the file is shown, and saved only when a person chooses so */
  readonly onMade: (made: MadeFile, isShownFirst: boolean) => void;
}

export interface PageFilesOptions {
  /** Opens bytes; rejects with an error that `problemOf` knows. */
  readonly open: (name: string, bytes: Uint8Array, events: FileEvents) => Promise<OpenFile>;
  readonly problemOf: (error: unknown) => FileProblem;
  readonly download: (file: MadeFile) => void;
  readonly copyName: (base: string, extension: string) => string;
  /** Checks files for the list; for a file with a copy, the copy. */
  readonly check: (chosen: ChosenFiles) => void;
}

export interface PageFiles {
  readonly getState: () => FilesState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Adds files; a single one is shown at once. */
  readonly add: (chosen: ChosenFiles) => void;
  /**
   * Shows a file, reading it first where necessary; null shows the list and checks changed files for
   * it. Resolves once the file is read.
   */
  readonly show: (id: string | null) => Promise<void>;
  /** Closes a file; it stays in the list of all. */
  readonly close: (id: string) => void;
  /** Has all files checked again when the list is shown, as the rules have changed. */
  readonly renew: () => void;
  /** Removes all files but those with a copy that was not downloaded. */
  readonly clear: () => void;
  /** Downloads the copy of a file; does nothing without one. */
  readonly downloadCopy: (id: string) => void;
  readonly download: (file: MadeFile) => void;
  /** Downloads the made file that is shown; does nothing without one. */
  readonly savePreview: (id: string) => void;
  /** Removes the made file that is shown: it is not saved. */
  readonly dropPreview: (id: string) => void;
  /** Whether any copy has changes that were not downloaded. */
  readonly isUnsaved: () => boolean;
}

/** Whether a file has a copy that was not downloaded. */
export const isUnsaved = ({ copy, savedAs }: PageFile): boolean =>
  copy !== null && savedAs === null;

/** A name without its extension, and the extension with its dot. */
export function splitName(name: string): { readonly base: string; readonly extension: string } {
  const [, base = name, extension = ""] = /^(.+)(\.[^.]+)$/u.exec(name) ?? [];
  return { base, extension };
}

/** Creates the store of the page's files, none at first. */
export function createPageFiles({
  open,
  problemOf,
  download,
  copyName,
  check,
}: PageFilesOptions): PageFiles {
  let state: FilesState = { files: [], shown: null };
  const sources = new Map<string, BatchFile>();
  /** The copies as the list was checked with, by file; null: the file itself. */
  const listed = new Map<string, Uint8Array | null>();
  let passedOver = 0;
  const listeners = new Set<() => void>();
  const set = (next: Partial<FilesState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const change = (id: string, next: Partial<PageFile>): void => {
    set({ files: state.files.map((file) => (file.id === id ? { ...file, ...next } : file)) });
  };
  const fileOf = (id: string): PageFile | undefined => state.files.find((file) => file.id === id);

  const save = (id: string, made: MadeFile): void => {
    change(id, { made: [made, ...(fileOf(id)?.made ?? [])], preview: null });
    download(made);
  };
  const read = async (id: string, source: BatchFile): Promise<void> => {
    change(id, { content: { kind: "reading" } });
    try {
      const bytes = await source.read();
      const content = await open(baseName(source.name), bytes, {
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
        onMade: (made, isShownFirst) => {
          if (isShownFirst) change(id, { preview: made });
          else save(id, made);
        },
      });
      change(id, { content });
    } catch (error) {
      change(id, { content: { kind: "refused", problem: problemOf(error) } });
    }
  };
  /** Checks all files that have changed since the list was made. */
  const checkNew = (): void => {
    const isNew = ({ id, copy }: PageFile): boolean => listed.get(id) !== copy;
    const files = state.files.filter(isNew).flatMap(({ id, copy }): readonly BatchFile[] => {
      const source = sources.get(id);
      listed.set(id, copy);
      if (source === undefined) return [];
      return [copy === null ? source : { ...source, read: () => Promise.resolve(copy.slice()) }];
    });
    if (files.length + passedOver > 0) check({ files, passedOver });
    passedOver = 0;
  };
  const show = async (id: string | null): Promise<void> => {
    set({ shown: id });
    if (id === null) checkNew();
    const source = id === null ? undefined : sources.get(id);
    if (id !== null && source !== undefined && fileOf(id)?.content.kind === "waiting")
      await read(id, source);
  };
  const closed = ({ id, name }: Pick<PageFile, "id" | "name">): PageFile => ({
    id,
    name,
    content: { kind: "waiting" },
    copy: null,
    written: 0,
    savedAs: null,
    refusals: [],
    made: [],
    preview: null,
  });
  const end = ({ content }: PageFile): void => {
    if (content.kind === "open") void content.store.dispose();
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    add: (chosen) => {
      passedOver += chosen.passedOver;
      const fresh = chosen.files.filter(({ key }) => !sources.has(key));
      for (const source of fresh) sources.set(source.key, source);
      const added = fresh.map(({ key, name }) => closed({ id: key, name: baseName(name) }));
      set({ files: [...state.files, ...added] });
      const [first, ...others] = chosen.files;
      if (state.files.length > 0) void show(others.length === 0 ? (first?.key ?? null) : null);
    },
    show,
    close: (id) => {
      const file = fileOf(id);
      if (file === undefined) return;
      end(file);
      change(id, closed(file));
    },
    renew: () => {
      listed.clear();
    },
    clear: () => {
      for (const file of state.files.filter((each) => !isUnsaved(each))) {
        end(file);
        sources.delete(file.id);
      }
      listed.clear();
      set({ files: state.files.filter(isUnsaved), shown: null });
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
    savePreview: (id) => {
      const made = fileOf(id)?.preview ?? null;
      if (made !== null) save(id, made);
    },
    dropPreview: (id) => {
      const content = fileOf(id)?.content;
      change(id, { preview: null });
      // the notice says that a file waits to be saved
      if (content?.kind === "open") content.store.dismissNotice();
    },
    isUnsaved: () => state.files.some(isUnsaved),
  };
}
