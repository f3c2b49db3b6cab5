import type { Form } from "./form";

/** What a form is called: its project, or its sheet where no project's name is filled in. */
export const formName = ({ project, sheet }: Pick<Form, "project" | "sheet">): string =>
  project === null || project.text.trim() === "" ? sheet : project.text;
