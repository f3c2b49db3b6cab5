/** What the pane can do without at first: a form that is all well needs none of it. */
import { pane, profileWords } from "../../messages";
import { Starting } from "../loading/Starting";
import { laterPart } from "./later-part";
import { PickerRoom, Waiting } from "./Waiting";

export const formLists = laterPart(
  async () => (await import(/* webpackChunkName: "lists" */ "../form-view/FormLists")).FormLists,
  () => <Waiting />,
);

export const indicatorRows = laterPart(
  async () =>
    (await import(/* webpackChunkName: "lists" */ "../indicator-list/IndicatorRows")).IndicatorRows,
  () => <Waiting />,
  true,
);

export const columnRows = laterPart(
  async () => (await import(/* webpackChunkName: "lists" */ "../columns/ColumnRows")).ColumnRows,
  () => <Waiting />,
  true,
);

export const formPicker = laterPart(
  async () =>
    (await import(/* webpackChunkName: "lists" */ "../form-picker/FormPicker")).FormPicker,
  () => <PickerRoom />,
);

export const noticeBar = laterPart(
  async () => (await import(/* webpackChunkName: "notices" */ "../notice-bar/NoticeBar")).NoticeBar,
);

export const cutOff = laterPart(
  async () => (await import(/* webpackChunkName: "notices" */ "../truncated/CutOff")).CutOff,
);

export const protectedSheet = laterPart(
  async () =>
    (await import(/* webpackChunkName: "notices" */ "../protected-sheet/ProtectedSheet"))
      .ProtectedSheet,
);

export const emptyState = laterPart(
  async () =>
    (await import(/* webpackChunkName: "empty" */ "../empty-state/EmptyState")).EmptyState,
  () => <Waiting />,
);

export const declarationFound = laterPart(
  async () =>
    (await import(/* webpackChunkName: "empty" */ "../empty-state/DeclarationFound"))
      .DeclarationFound,
  () => <Waiting />,
);

export const profilePage = laterPart(
  async () =>
    (await import(/* webpackChunkName: "profile" */ "../profile/ProfilePage")).ProfilePage,
  () => <Starting text={profileWords.opening} />,
);

export const templateDialog = laterPart(
  async () =>
    (await import(/* webpackChunkName: "template" */ "../template/TemplateDialog")).TemplateDialog,
);

export const workbookView = laterPart(
  async () =>
    (await import(/* webpackChunkName: "workbook" */ "../workbook-view/WorkbookView")).WorkbookView,
  ({ state }) => (state.view === "sheet" ? null : <Starting text={pane.views.opening} />),
);
