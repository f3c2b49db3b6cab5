/** The results of many files: short values for the list in memory, complete lines as blobs. */
import type { DeclaredTargets } from "../../domain/collection/across/across-notice";
import type { AmountUnit } from "../../domain/collection/form-record";
import type { FormLine, ListedForm, NotChecked, ShownDetail } from "../core/batch";

interface Kept {
  readonly form: ListedForm;
  /** The key of the form's file; null for a form of the open workbook. */
  readonly file: string | null;
  readonly amountUnit: AmountUnit | null;
  /**
   * A browser keeps blobs outside the memory of the page's scripts, and on the disk where they are
   * many.
   */
  readonly line: Blob;
  readonly detail: Blob;
}

/** A form to be kept. */
export interface NewResult extends FormLine {
  readonly form: ListedForm;
  readonly file: string | null;
  readonly detail: string;
}

/** The line of a form of the list. */
export interface ResultLine extends FormLine {
  readonly key: string;
}

/** The results of all checked files, in the order in which they were added. */
export class BatchResults {
  private forms: Kept[] = [];
  private others: { readonly file: string; readonly line: NotChecked }[] = [];

  private targets: { readonly file: string; readonly targets: DeclaredTargets }[] = [];

  add({ form, file, amountUnit, json, detail }: NewResult): void {
    this.forms.push({
      form,
      file,
      amountUnit,
      line: new Blob([json, "\n"]),
      detail: new Blob([detail]),
    });
  }

  addNotChecked(file: string, lines: readonly NotChecked[]): void {
    for (const line of lines) this.others.push({ file, line });
  }

  addDeclared(file: string, targets: readonly DeclaredTargets[]): void {
    for (const each of targets) this.targets.push({ file, targets: each });
  }

  /** Removes the results of these files. @param files their keys; null among them: the open workbook */
  remove(files: ReadonlySet<string | null>): void {
    this.forms = this.forms.filter(({ file }) => !files.has(file));
    this.others = this.others.filter(({ file }) => !files.has(file));
    this.targets = this.targets.filter(({ file }) => !files.has(file));
  }

  clear(): void {
    this.forms = [];
    this.others = [];
    this.targets = [];
  }

  listed(): readonly ListedForm[] {
    return this.forms.map(({ form }) => form);
  }

  notChecked(): readonly NotChecked[] {
    return this.others.map(({ line }) => line);
  }

  declared(): readonly DeclaredTargets[] {
    return this.targets.map(({ targets }) => targets);
  }

  /** Null where the form is not, or no longer, among the results. */
  async opened(key: string): Promise<(ListedForm & ShownDetail) | null> {
    const kept = this.forms.find(({ form }) => form.key === key);
    if (kept === undefined) return null;
    return { ...kept.form, ...(JSON.parse(await kept.detail.text()) as ShownDetail) };
  }

  /** One JSON value a line. */
  lines(): Blob {
    return new Blob(
      this.forms.map(({ line }) => line),
      { type: "application/x-ndjson" },
    );
  }

  /** Gives the lines of `lines` one by one. */
  async *eachLine(): AsyncGenerator<ResultLine, void> {
    for (const { form, line, amountUnit } of [...this.forms])
      yield { key: form.key, json: await line.text(), amountUnit };
  }
}
