import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import type { Item } from "../../domain/summary/items";
import { itemWords as words, pane } from "../../messages";
import { severities } from "../severity/severities";
import { SeverityIcon } from "../severity/SeverityIcon";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useItemBarStyles } from "./item-bar.styles";
import type { ItemNavigation } from "./use-item-navigation";

export interface ItemBarProps {
  readonly items: readonly Item[];
  readonly navigation: ItemNavigation;
}

/** The number of items of each severity, and 上一项 and 下一项; it stays in sight above the items. */
export function ItemBar({ items, navigation }: ItemBarProps) {
  const styles = useItemBarStyles();
  const index = items.findIndex(({ key }) => key === navigation.position.at?.key);
  return (
    <div className={styles.root}>
      <ul className={styles.counts} aria-label={pane.counts.label}>
        {severities.map((severity) => {
          const group = items.filter((item) => item.severity === severity);
          const [first] = group;
          if (first === undefined) return null;
          return (
            <li key={severity}>
              <button
                type="button"
                className={styles.count}
                onClick={() => {
                  navigation.go(first.key);
                }}
              >
                <SeverityIcon severity={severity} />
                <span className={styles.number}>{group.length}</span>
                <span>{pane.severity[severity]}</span>
                <VisuallyHidden>{pane.counts.jump}</VisuallyHidden>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.steps}>
        <Button
          className={styles.step}
          size="small"
          appearance="subtle"
          icon={<ChevronUpRegular />}
          aria-label={words.previous}
          aria-keyshortcuts="Alt+ArrowUp"
          title={words.previousHelp}
          onClick={() => {
            navigation.step(-1);
          }}
        />
        <Button
          className={styles.step}
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label={words.next}
          aria-keyshortcuts="Alt+ArrowDown"
          title={words.nextHelp}
          onClick={() => {
            navigation.step(1);
          }}
        />
      </div>
      <div role="status">
        <VisuallyHidden>
          {index >= 0 &&
            `${words.position(index + 1, items.length)} ${words.remaining(items.length - index - 1)}`}
        </VisuallyHidden>
      </div>
    </div>
  );
}
