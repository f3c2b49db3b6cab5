import { Ring } from "../ring/Ring";
import { useLaterStyles } from "./later.styles";

/** Where something is about to be drawn. */
export function Waiting() {
  return (
    <div className={useLaterStyles().waiting} aria-busy>
      <Ring />
    </div>
  );
}

/** The room of the form picker. */
export function PickerRoom() {
  return <div className={useLaterStyles().picker} />;
}
