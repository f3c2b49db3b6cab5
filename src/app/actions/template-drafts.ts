/** What templates are made of: a chunk of its own, fetched when a template is asked for. */
export { declaredTemplate, nextYearTemplate } from "../../domain/template/template-from-form";
export { chosenTemplate } from "../../domain/template/template-choices";
export { setupOf } from "../settings/stored-template";
