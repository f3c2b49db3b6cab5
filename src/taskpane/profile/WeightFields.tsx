import { mergeClasses } from "@fluentui/react-components";
import { decimal, parseDecimal, plain, sum } from "../../domain/decimal";
import { profileWords as words } from "../../messages";
import { useVisuallyHiddenStyles } from "../theme/visually-hidden.styles";
import type { Editing } from "./editing";
import { NumberField } from "./NumberField";
import { useProfileStyles } from "./profile.styles";
import { level2Settings, weightSettings, type VariantSettings } from "./settings";

/** The level-1 weights by variant, each variant with its sum, and the level-2 weights. */
export function WeightFields({ editing }: { readonly editing: Editing }) {
  const styles = useProfileStyles();
  const hidden = useVisuallyHiddenStyles();
  const { values } = editing.draft;
  const variants = weightSettings(values);
  const level2 = level2Settings(values);
  return (
    <>
      <p className={styles.intro}>
        {words.weights.intro}
        {!values.weights.perRow && words.weights.notPerRow}
      </p>
      {variants.map((variant) => (
        <fieldset key={variant.path} className={styles.set}>
          <legend className={mergeClasses(styles.legend, variants.length === 1 && hidden.root)}>
            {words.weights.variant(variant.weights.map(({ name }) => name))}
          </legend>
          {variant.weights.map((setting) => (
            <NumberField
              key={setting.name}
              editing={editing}
              setting={setting}
              label={setting.name}
            />
          ))}
          <Sum editing={editing} variant={variant} />
        </fieldset>
      ))}
      {level2.length > 0 && (
        <fieldset className={styles.set}>
          <legend className={styles.legend}>{words.weights.level2}</legend>
          {level2.map((setting) => (
            <NumberField
              key={setting.name}
              editing={editing}
              setting={setting}
              label={setting.name}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function Sum({
  editing,
  variant,
}: {
  readonly editing: Editing;
  readonly variant: VariantSettings;
}) {
  const styles = useProfileStyles();
  const { values } = editing.draft;
  const { full } = values.weights;
  const typed = variant.weights.map(({ get }) => parseDecimal(get(values)));
  const known = typed.filter((weight) => weight !== null);
  const total = known.length < typed.length ? null : sum(known);
  const isRight = total?.equals(decimal(full)) === true;
  return (
    <p className={mergeClasses(styles.sum, !isRight && styles.wrong)} role="status">
      {total === null ? words.weights.unsummed(full) : words.weights.sum(plain(total), full)}
    </p>
  );
}
