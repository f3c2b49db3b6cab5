/** The sheets that can be made, and what is chosen of them unless somebody chooses: fetched when wanted. */
export { declaredTemplate, nextYearTemplate } from "../../domain/template/template-from-form";
export { chosenTemplate } from "../../domain/template/template-choices";
export { setupOf } from "../settings/stored-template";
