/**
 * Collects the forms of a check, and what was not read, for summary, returns and notices across forms.
 */
import type { DeclaredTargets } from "../../domain/collection/across/across-notice";
import { acrossNotices } from "../../domain/collection/across/across-notices";
import type { Collection } from "../../domain/collection/collection";
import type { AmountUnit, FormRecord, UnreadRecord } from "../../domain/collection/form-record";
import { formRecordOf } from "../../domain/collection/form-record-of";
import type { PrintedForm } from "../../domain/collection/printed-form";
import { compareRounds } from "../../domain/collection/rounds";
import { drawSample } from "../../domain/collection/sample";
import type { CollectionRequest } from "./options";

/** Collects the forms of a check, one file after the other. */
export class Collecting {
  private readonly forms: FormRecord[] = [];
  private readonly unread: UnreadRecord[] = [];
  private readonly declared: DeclaredTargets[] = [];

  /**
   * Adds a form.
   *
   * @param json its line; texts parsed from it do not keep the text of the file in memory
   */
  form(json: string, amountUnit: AmountUnit | null): void {
    this.forms.push(formRecordOf(JSON.parse(json) as PrintedForm, amountUnit));
  }

  /** Adds a file or sheet that was not read, or not completely; `sheet` is null for the whole file. */
  notRead(file: string, sheet: string | null, sentence: string): void {
    this.unread.push({ file, sheet, sentence });
  }

  declarations(file: string, targets: readonly Omit<DeclaredTargets, "file">[]): void {
    for (const each of targets) this.declared.push({ file, ...each });
  }

  /** @param earlier the forms of the earlier check; null without one */
  collection(
    { sample }: Pick<CollectionRequest, "sample">,
    earlier: readonly FormRecord[] | null,
  ): Collection {
    const { forms, unread, declared } = this;
    return {
      forms,
      unread,
      across: acrossNotices(forms, declared),
      rounds: earlier === null ? null : compareRounds(earlier, forms, unread),
      sample: sample === null ? null : { request: sample, forms: drawSample(forms, sample) },
    };
  }
}
