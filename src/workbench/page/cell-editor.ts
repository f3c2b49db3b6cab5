/**
 * The grid's editor of a cell, as far as keys are concerned. Univer opens it on the first character
 * and answers Enter, Tab and Escape only once it is active and has the focus; a key that comes before
 * would be dropped, and the cell would stay in editing.
 */
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  EDITOR_ACTIVATED,
  FOCUSING_FX_BAR_EDITOR,
  FOCUSING_UNIVER_EDITOR,
  IContextService,
  type Injector,
} from "@univerjs/core";
import { DocSelectionRenderService } from "@univerjs/docs-ui";
import { IRenderManagerService } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

const POLL_MS = 10;
/** After this time a key is passed on without further waiting. */
const LONGEST_WAIT_MS = 2000;

export interface CellEditor {
  /** Whether a cell is being opened for editing and does not take Enter yet. */
  isOpening(): boolean;
  /** Resolves once typed text reaches the selected cell. Rejects when that does not happen in time. */
  takesKeys(): Promise<void>;
}

/** The editor of the grid in the page. */
export function cellEditorOf(injector: Injector): CellEditor {
  const context = injector.get(IContextService);
  const hasFocus = (): boolean => {
    const render = injector
      .get(IRenderManagerService)
      .getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    const selection = render?.with(DocSelectionRenderService);
    return selection?.isFocusing === true && selection.getActiveTextRange() !== undefined;
  };
  return {
    isOpening: () =>
      injector.get(IEditorBridgeService).isVisible().visible &&
      !context.getContextValue(FOCUSING_FX_BAR_EDITOR) &&
      !(
        context.getContextValue(EDITOR_ACTIVATED) && context.getContextValue(FOCUSING_UNIVER_EDITOR)
      ),
    takesKeys: async () => {
      if (!(await becomesTrue(hasFocus))) throw new Error("the grid does not take the keyboard");
    },
  };
}

/** Waits for a condition; returns whether it became true in time. */
async function becomesTrue(isSo: () => boolean): Promise<boolean> {
  const since = performance.now();
  while (!isSo()) {
    if (performance.now() - since > LONGEST_WAIT_MS) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return true;
}

/**
 * Holds Enter and the like back while a cell is being opened, and passes them on in their order
 * afterwards. To be called before Univer starts: its own listener is at the window too.
 */
export function holdKeysWhile(isOpening: () => boolean): void {
  const held: KeyboardEvent[] = [];
  const passOn = async (): Promise<void> => {
    await becomesTrue(() => !isOpening());
    for (const event of held.splice(0)) {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent(event.type, event));
    }
  };
  window.addEventListener(
    "keydown",
    (event) => {
      const isCharacter = event.key.length === 1;
      if (!event.isTrusted || isCharacter || !isOpening()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push(event);
      if (held.length === 1) void passOn();
    },
    { capture: true },
  );
}
