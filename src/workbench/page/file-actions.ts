/** Files in and out of the page: choosing one, dropping one, downloading one. */

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A hidden file input, for 打开工作簿; `choose` opens the system's dialog. */
export function createFileChooser(onFile: (file: File) => void): {
  readonly element: HTMLElement;
  choose(): void;
} {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${XLSX_TYPE}`;
  input.hidden = true;
  input.setAttribute("aria-label", "打开工作簿");
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // emptied, so that the same file can be chosen again
    input.value = "";
    if (file) onFile(file);
  });
  return {
    element: input,
    choose: () => {
      input.click();
    },
  };
}

function hasFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Takes files dropped anywhere on the page; while one hovers, the body carries `wb-drop-here`. */
export function acceptDrops(onFile: (file: File) => void): void {
  const mark = (isOver: boolean): void => {
    document.body.classList.toggle("wb-drop-here", isOver);
  };
  // before the grid's own handlers, which treat dropped objects differently
  const listen = (type: "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void) => {
    window.addEventListener(
      type,
      (event) => {
        if (hasFile(event)) hear(event);
      },
      { capture: true },
    );
  };
  listen("dragover", (event) => {
    event.preventDefault();
    mark(true);
  });
  listen("dragleave", (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  listen("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}

/** Downloads the bytes as a file of that name. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // the download has begun when the click returns; the address is needed a little longer
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
