import { lazyComponent } from "../lazy/lazy-component";
import { PickerPlaceholder } from "../lazy/Placeholder";

export const LazyFormPicker = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./FormPicker")).FormPicker,
  { fallback: PickerPlaceholder },
);
