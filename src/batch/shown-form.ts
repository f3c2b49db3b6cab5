import type { ShownDetail, ShownFinding, ShownForm, ShownItem } from "../app/core/batch";
import type { AcceptedFindings } from "../domain/accepted/accepted";
import type { Assessment } from "../domain/assessment/assessment";
import { withAcceptedScores } from "../domain/changes/with-printed-scores";
import { a1 } from "../domain/cells";
import type { Finding } from "../domain/findings/finding";
import type { ChosenProfile } from "../domain/profiles/chosen-profile";
import { formSummary } from "../domain/summary/form-summary";
import { groundOf, itemCalculationOf } from "../domain/summary/grounds";
import { itemsOf, type Item } from "../domain/summary/items";
import { uncheckedOf } from "../domain/summary/unchecked";
import { becauseSentence, findingMessage } from "../messages";
import { groundWords, itemSentence } from "../messages/item-sentences";
import { itemEffect, itemEffectSpoken, itemPlace } from "../messages/item-texts";
import { uncheckedWords } from "../messages/unchecked";

const shownFinding = (finding: Finding, { findings }: Assessment): ShownFinding => ({
  index: findings.indexOf(finding),
  severity: finding.severity,
  sentence: findingMessage(finding),
  cell: finding.cell === null ? null : a1(finding.cell),
});

function shownItem(item: Item, assessment: Assessment, rules: ChosenProfile): ShownItem {
  const [first] = item.findings;
  const because = itemCalculationOf(item, assessment);
  return {
    severity: item.severity,
    sentence: itemSentence(item),
    place: itemPlace(item),
    effect: itemEffect(item),
    spoken: itemEffectSpoken(item),
    findings: item.findings.map((finding) => shownFinding(finding, assessment)),
    consequences: item.consequences.map((finding) => shownFinding(finding, assessment)),
    because: because === null ? null : becauseSentence(because),
    ground: groundWords(groundOf(first, assessment, rules)),
  };
}

/** What a pane shows of one form, in its language: plain data that can be sent between threads. */
export function shownForm(
  assessment: Assessment,
  accepted: AcceptedFindings,
  rules: ChosenProfile,
): ShownForm {
  const items = itemsOf(assessment, rules.profile, accepted);
  const detail: ShownDetail = {
    items: items.map((item) => shownItem(item, assessment, rules)),
    unchecked: uncheckedOf(assessment).map(uncheckedWords),
    accepted: accepted.size,
  };
  return {
    summary: formSummary(withAcceptedScores(assessment, accepted.keys(), rules.profile), items),
    detail: JSON.stringify(detail),
  };
}
