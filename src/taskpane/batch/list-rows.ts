/** The rows of the list: forms by the unit they are from, then what was not checked. */
import type {
  BatchState,
  FormRound,
  ListedForm,
  MissingForm,
  NotChecked,
} from "../../app/core/batch";
import { compactText } from "../../domain/text/compact";
import type { SeverityCounts } from "../../domain/summary/severity-counts";
import { severities } from "../severity/severities";

export type ListRow =
  /** `unit`: "" for forms without one */
  | {
      readonly kind: "unit";
      readonly key: string;
      readonly unit: string;
      readonly forms: number;
      readonly counts: SeverityCounts;
    }
  /** `isOnly`: its file has no other form; `round` is null without an earlier result */
  | {
      readonly kind: "form";
      readonly key: string;
      readonly form: ListedForm;
      readonly isOnly: boolean;
      readonly round: FormRound | null;
    }
  | { readonly kind: "missing"; readonly key: string; readonly forms: number }
  | { readonly kind: "missing-form"; readonly key: string; readonly form: MissingForm }
  | { readonly kind: "not-checked"; readonly key: string; readonly lines: number }
  | { readonly kind: "refusal"; readonly key: string; readonly line: NotChecked };

/** The filters of the list. */
export const shows = ["all", "error", "warning", "passed", "notChecked"] as const;
export type Show = (typeof shows)[number];

export interface Filter {
  readonly show: Show;
  /** The text to find in units, projects and names of files. */
  readonly find: string;
}

export const ALL: Filter = { show: "all", find: "" };

/** By pinyin, with numbers by value. */
const names = new Intl.Collator("zh-CN", { numeric: true });

const FITS: Readonly<Record<Show, (form: ListedForm) => boolean>> = {
  all: () => true,
  error: ({ summary }) => summary.counts.error > 0,
  warning: ({ summary }) => summary.counts.error === 0 && summary.counts.warning > 0,
  passed: ({ summary: { counts, waiting, unchecked } }) =>
    severities.every((severity) => counts[severity] === 0) && waiting === null && unchecked === 0,
  notChecked: () => false,
};

/** Without white space, punctuation, width and case. */
const compared = (text: string): string => compactText(text, "signs").toLowerCase();

function finder(find: string): (...texts: readonly string[]) => boolean {
  const wanted = compared(find);
  return (...texts) => wanted === "" || texts.some((text) => compared(text).includes(wanted));
}

/** The most urgent forms first, then by the project's name. */
function byUrgency({ summary: one }: ListedForm, { summary: other }: ListedForm): number {
  for (const severity of severities) {
    const difference = other.counts[severity] - one.counts[severity];
    if (difference !== 0) return difference;
  }
  return names.compare(one.project, other.project);
}

interface About {
  readonly isOnly: (form: ListedForm) => boolean;
  readonly roundOf: (form: ListedForm) => FormRound | null;
}

function unitRows(forms: readonly ListedForm[], { isOnly, roundOf }: About): readonly ListRow[] {
  const units = new Map<string, ListedForm[]>();
  for (const form of forms) {
    const key = form.unitKey;
    const group = units.get(key);
    if (group === undefined) units.set(key, [form]);
    else group.push(form);
  }
  return [...units]
    .map(([key, group]) => ({ key, group, unit: group[0]?.summary.unit ?? "" }))
    .sort(
      (one, other) =>
        // forms without a unit come last
        Number(one.key === "") - Number(other.key === "") || names.compare(one.unit, other.unit),
    )
    .flatMap(({ key, group, unit }): readonly ListRow[] => [
      { kind: "unit", key: `unit ${key}`, unit, forms: group.length, counts: sumOf(group) },
      ...group.sort(byUrgency).map((form) => ({
        kind: "form" as const,
        key: form.key,
        form,
        isOnly: isOnly(form),
        round: roundOf(form),
      })),
    ]);
}

/** Whether a form is the only one of its file. */
function onlyInFile(forms: readonly ListedForm[]): (form: ListedForm) => boolean {
  const counts = new Map<string, number>();
  for (const { file } of forms) if (file !== null) counts.set(file, (counts.get(file) ?? 0) + 1);
  return ({ file }) => file !== null && counts.get(file) === 1;
}

function sumOf(forms: readonly ListedForm[]): SeverityCounts {
  const sum = { error: 0, warning: 0, notice: 0 };
  for (const { summary } of forms)
    for (const severity of severities) sum[severity] += summary.counts[severity];
  return sum;
}

/** A heading with how many lines follow, and the lines; nothing without lines. */
const headed = (head: ListRow, lines: readonly ListRow[]): readonly ListRow[] =>
  lines.length === 0 ? [] : [head, ...lines];

export type Listed = Pick<BatchState, "forms" | "notChecked" | "earlier">;

/** The rows of the list for a filter: forms under their units, then what was not checked. */
export function listRows(
  { forms, notChecked, earlier }: Listed,
  { show, find }: Filter,
): readonly ListRow[] {
  const isFound = finder(find);
  const listed = forms.filter(
    (form) =>
      FITS[show](form) && isFound(form.summary.unit, form.summary.project, form.file ?? form.sheet),
  );
  const refused =
    show === "all" || show === "notChecked" ? notChecked.filter(({ file }) => isFound(file)) : [];
  const { compared = null } = earlier ?? {};
  const missing =
    show === "all"
      ? (compared?.missing ?? []).filter(({ unit, project, file }) => isFound(unit, project, file))
      : [];
  return [
    ...unitRows(listed, {
      isOnly: onlyInFile(forms),
      roundOf: ({ key }) => compared?.forms.get(key) ?? null,
    }),
    ...headed(
      { kind: "missing", key: "missing", forms: missing.length },
      missing.map((form) => ({ kind: "missing-form", key: form.key, form })),
    ),
    ...headed(
      { kind: "not-checked", key: "not-checked", lines: refused.length },
      refused.map((line) => ({ kind: "refusal", key: line.key, line })),
    ),
  ];
}
