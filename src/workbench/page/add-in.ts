/**
 * The add-in beside the workbook, as Excel on the web loads it: the pane in one frame, and the page
 * of the ribbon's functions in a hidden one, loaded when the first of them is asked for.
 */
import { createHost } from "../host/create-host";
import type { Refusals } from "../host/refusals";
import type { RequirementMatrix } from "../host/requirement-sets";
import { connectXdm, type XdmConnection } from "../host/xdm";
import type { WorkbookModel } from "../model/workbook-model";
import { focusBeside } from "./focus-beside";

export interface AddIn {
  /** The simulated refusals of the pane's host. */
  readonly refusals: Refusals;
  /** Runs a ribbon function; resolves when it has completed its event, or is unloaded. */
  execute(functionName: string, controlId: string): Promise<void>;
  /** Takes both frames away. */
  unload(): void;
}

export interface AddInPlace {
  readonly model: WorkbookModel;
  readonly documentName: string;
  readonly title: string;
  readonly paneAddress: string;
  readonly functionFile: string;
  /** The display language that Excel reports (BCP 47). */
  readonly displayLanguage: string;
  readonly requirements: RequirementMatrix;
  /** The element that receives the pane's frame. */
  readonly paneBody: HTMLElement;
  /** The element that receives the hidden frame. */
  readonly commandsBody: HTMLElement;
}

interface LoadedPage {
  readonly refusals: Refusals;
  readonly frame: HTMLIFrameElement;
  readonly connection: XdmConnection;
  unload(): void;
}

/** Title of the hidden frame; differs from the pane's, so that each can be found by its title. */
const COMMANDS_TITLE = "功能区命令";

/** Each page has a host of its own: they are two clients of one workbook. */
function loadPage(
  place: AddInPlace,
  title: string,
  address: string,
  into: HTMLElement,
): LoadedPage {
  const host = createHost(place.model, { requirements: place.requirements });
  const frame = document.createElement("iframe");
  frame.title = title;
  const connection = connectXdm({
    frame,
    pageWindow: window,
    host,
    paneUrl: address,
    documentUrl: place.documentName,
    locale: place.displayLanguage,
    onLeave: (direction) => {
      focusBeside(frame, direction);
    },
  });
  into.append(frame);
  return {
    refusals: host.refusals,
    frame,
    connection,
    unload: () => {
      connection.disconnect();
      host.dispose();
      frame.remove();
    },
  };
}

/** Loads the pane at once. */
export function loadAddIn(place: AddInPlace): AddIn {
  const pane = loadPage(place, place.title, place.paneAddress, place.paneBody);
  let commands: LoadedPage | null = null;
  let release: () => void = () => undefined;
  const unloaded = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    refusals: pane.refusals,
    execute: (functionName, controlId) => {
      commands ??= loadPage(place, COMMANDS_TITLE, place.functionFile, place.commandsBody);
      // a page that is unloaded never completes a command
      return Promise.race([commands.connection.invokeCommand(functionName, controlId), unloaded]);
    },
    unload: () => {
      pane.unload();
      commands?.unload();
      release();
    },
  };
}
