import { lazyComponent } from "../lazy/lazy-component";
import { PickerPlaceholder } from "../lazy/Placeholder";

/** FormPicker, with its code in a file of its own. */
export const LazyFormPicker = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./FormPicker")).FormPicker,
  { fallback: PickerPlaceholder },
);
