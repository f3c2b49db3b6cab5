/** What is gathered of a check while its files go by. */
import type { DeclaredTargets } from "../../domain/collection/across/across-notice";
import { acrossNotices } from "../../domain/collection/across/across-notices";
import type { Collection } from "../../domain/collection/collection";
import type { AmountUnit, FormRecord, UnreadRecord } from "../../domain/collection/form-record";
import { formRecordOf } from "../../domain/collection/form-record-of";
import type { PrintedForm } from "../../domain/collection/printed-form";
import { compareRounds } from "../../domain/collection/rounds";
import { drawSample } from "../../domain/collection/sample";
import type { CollectionRequest } from "./options";

export class Collecting {
  private readonly forms: FormRecord[] = [];
  private readonly unread: UnreadRecord[] = [];
  private readonly declared: DeclaredTargets[] = [];

  /**
   * Takes a form.
   *
   * @param json its line: texts cut out of it hold nothing of the file that they were read from
   */
  form(json: string, amountUnit: AmountUnit | null): void {
    this.forms.push(formRecordOf(JSON.parse(json) as PrintedForm, amountUnit));
  }

  /** Takes what was not read, or not completely; null for the whole file. */
  notRead(file: string, sheet: string | null, sentence: string): void {
    this.unread.push({ file, sheet, sentence });
  }

  declarations(file: string, targets: readonly Omit<DeclaredTargets, "file">[]): void {
    for (const each of targets) this.declared.push({ file, ...each });
  }

  /** @param earlier the forms of the round before; null without one */
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
