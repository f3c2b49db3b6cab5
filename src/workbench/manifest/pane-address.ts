import type { ManifestProblem } from "./manifest-problem";
import { resourceOf } from "./texts";
import { allElements, attributeOf, childrenOf, type XmlElement } from "./xml-element";

/**
 * ShowTaskpane actions that share a TaskpaneId and have different addresses. Documented as right, and
 * reported as an error on the web (office-js #2918) and on the Mac (#175): a second press may do
 * nothing.
 */
export function* paneAddressProblems(root: XmlElement): Generator<ManifestProblem> {
  const addresses = new Map<string, string>();
  for (const action of allElements(root)) {
    if (attributeOf(action, "xsi:type") !== "ShowTaskpane") continue;
    const pane = childrenOf(action, "TaskpaneId")[0]?.text ?? "";
    const location = childrenOf(action, "SourceLocation")[0];
    const resource = location === undefined ? null : resourceOf(root, location);
    const address = resource === null ? "" : attributeOf(resource, "DefaultValue");
    const first = addresses.get(pane);
    if (first !== undefined && first !== address) {
      yield { line: action.line, text: `窗格 ${pane} 有两个地址：${first}、${address}` };
    }
    addresses.set(pane, first ?? address);
  }
}
