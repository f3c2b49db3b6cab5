import { useEffect, useState } from "react";
import type { ChosenFiles } from "../../app/core/batch";
import { droppedFiles } from "../../taskpane/batch/files-of";

/**
 * Takes files that are dropped anywhere on the page.
 *
 * @returns whether files are being dragged over the page
 */
export function useFilesDropped(take: (chosen: ChosenFiles) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // the event for entering a child is raised before the one for leaving its parent
    let depth = 0;
    const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer !== null && [...dataTransfer.types].includes("Files");
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const over = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (dataTransfer === null || !hasFiles(event)) return;
      depth = 0;
      setOver(false);
      // files dropped on the list are handled there
      if (event.defaultPrevented) return;
      event.preventDefault();
      void droppedFiles(dataTransfer).then(take);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [take]);
  return isOver;
}
