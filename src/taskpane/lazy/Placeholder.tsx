import { Ring } from "../ring/Ring";
import { useLazyStyles } from "./lazy.styles";

/** A ring where a lazy component is about to be drawn. */
export function Placeholder() {
  return (
    <div className={useLazyStyles().placeholder} aria-busy>
      <Ring />
    </div>
  );
}

/** As tall as the form picker, so that nothing moves when it is drawn. */
export function PickerPlaceholder() {
  return <div className={useLazyStyles().picker} />;
}
