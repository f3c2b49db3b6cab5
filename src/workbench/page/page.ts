/** The workbench's page: ribbon above, grid at the left, the add-in's pane at the right. */
import { openXlsx } from "../files/open-xlsx";
import type { OpenedFile } from "../files/opened-file";
import { sampleWorkbook } from "../sample/sample-workbook";
import { type AddIn, loadAddIn } from "./add-in";
import { acceptDrops, createFileChooser, download } from "./file-actions";
import { createGrid } from "./grid";
import { openIcon, saveIcon } from "./icons";
import { inputHint } from "./input-hint";
import { manifestRibbon, type RibbonControl } from "./manifest-ribbon";
import { addInOrigin, displayLanguage, paneWidth, requirementsOf } from "./pane-address";
import { createPane } from "./pane";
import { refusalWords } from "./refusal-words";
import { revealSelection } from "./reveal-selection";
import { createRibbon, type RibbonButton } from "./ribbon";
import { createStatusLine } from "./status-line";
import { createWorkbenchApi } from "./workbench-api";
import { openSession, type WorkbookSession } from "./workbook-session";

const PANE_TITLE = "绩效自评助手";
const PANE_ADDRESS = "/taskpane.html";
const SAMPLE_NAME = "绩效自评表示例.xlsx";

interface OpenWorkbook {
  readonly name: string;
  readonly session: WorkbookSession;
  readonly addIn: AddIn;
}

async function startWorkbench(root: HTMLElement): Promise<void> {
  const addIns = await addInOrigin(window.location);
  const manifest = manifestRibbon(await (await fetch("/manifest.xml")).text());
  const gridBox = document.createElement("main");
  gridBox.className = "wb-grid";
  const commandsBox = document.createElement("div");
  commandsBox.className = "wb-commands";
  const pane = createPane(PANE_TITLE, paneWidth(window.location.search));
  const status = createStatusLine();
  const complain = (error: unknown): void => {
    status.complain(refusalWords(error));
  };
  const fileName = document.createElement("div");
  fileName.className = "wb-file-name";

  let open: OpenWorkbook | null = null;
  const current = (): OpenWorkbook => {
    if (!open) throw new Error("没有打开的工作簿");
    return open;
  };

  const show = (name: string, { snapshot, original }: OpenedFile | SampleFile): void => {
    open?.addIn.unload();
    open?.session.close();
    const session = openSession(grid, snapshot, original, manifest.addIn);
    const addIn = loadAddIn({
      model: session.model,
      documentName: name,
      title: PANE_TITLE,
      paneAddress: new URL(PANE_ADDRESS, addIns).href,
      functionFile: new URL(manifest.functionFile, addIns).href,
      displayLanguage: displayLanguage(window.location.search),
      requirements: requirementsOf(window.location.search),
      paneBody: pane.body,
      commandsBody: commandsBox,
    });
    session.model.on((event) => {
      if (event.kind !== "selected") return;
      status.hint(inputHint(session.model, event));
      // Excel scrolls to what an add-in selects
      if (event.origin === "host") revealSelection(grid, event.selection);
    });
    open = { name, session, addIn };
    fileName.textContent = name;
  };
  const openFile = async (file: File): Promise<void> => {
    const opened = await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
    show(file.name, opened);
    status.say(`已打开“${file.name}”`);
  };
  const takeFile = (file: File): void => {
    openFile(file).catch(complain);
  };
  const save = async (): Promise<void> => {
    const { name, session } = current();
    download(await session.save(), name);
    status.say(`已保存“${name}”`);
  };

  const chooser = createFileChooser(takeFile);
  const commandButton = ({ id, label, tip, icon, action }: RibbonControl): RibbonButton => ({
    label,
    tip,
    icon,
    run: () => {
      if (action.kind === "execute") return current().addIn.execute(action.functionName, id);
      // as in Excel, a pane that is open or was closed is not loaded again
      pane.show();
      return undefined;
    },
  });
  const ribbon = createRibbon(
    [
      {
        label: "工作簿",
        buttons: [
          {
            label: "打开工作簿",
            tip: "打开一个 .xlsx 文件，也可以把文件拖到页面上",
            icon: openIcon(),
            run: () => {
              chooser.choose();
            },
          },
          { label: "保存工作簿", tip: "下载为 .xlsx 文件", icon: saveIcon(), run: save },
        ],
      },
      ...manifest.groups.map(({ label, controls }) => ({
        label,
        buttons: controls.map(commandButton),
      })),
    ],
    complain,
  );
  ribbon.append(fileName);
  root.append(ribbon, gridBox, ...pane.elements, status.element, commandsBox, chooser.element);

  const { api: grid, editor } = createGrid(gridBox, complain);
  const showSample = (): void => {
    pane.show(paneWidth(window.location.search));
    status.say("");
    show(SAMPLE_NAME, { snapshot: sampleWorkbook(), original: null });
  };
  showSample();
  acceptDrops(takeFile);
  window.workbench = createWorkbenchApi(grid, editor, current, showSample);
}

interface SampleFile {
  readonly snapshot: OpenedFile["snapshot"];
  readonly original: null;
}

const root = document.getElementById("workbench");
if (!root) throw new Error("index.html has no element for the workbench");
startWorkbench(root).catch((error: unknown) => {
  root.textContent = refusalWords(error);
});
