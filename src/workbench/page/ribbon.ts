/** The ribbon above the grid, drawn like Excel's: groups of large buttons with the label below. */

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** An image's address, or the markup of an svg of our own. */
  readonly icon: string | SVGElement;
  run(): void | Promise<void>;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

function iconOf(icon: string | SVGElement): Element {
  if (typeof icon !== "string") return icon;
  const image = document.createElement("img");
  image.src = icon;
  image.alt = "";
  return image;
}

function buttonOf(button: RibbonButton, onFailure: (error: unknown) => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "wb-button";
  element.title = button.tip;
  element.append(iconOf(button.icon), button.label);
  element.addEventListener("click", () => {
    // one run for each click: as in Excel, the button is disabled until its command has completed
    element.disabled = true;
    void Promise.resolve()
      .then(() => button.run())
      .catch(onFailure)
      .finally(() => {
        element.disabled = false;
      });
  });
  return element;
}

/** Draws the groups; an error that a button's run throws or rejects with is passed to `onFailure`. */
export function createRibbon(
  groups: readonly RibbonGroup[],
  onFailure: (error: unknown) => void,
): HTMLElement {
  const ribbon = document.createElement("header");
  ribbon.className = "wb-ribbon";
  for (const group of groups) {
    const set = document.createElement("div");
    set.className = "wb-group";
    set.setAttribute("role", "group");
    set.setAttribute("aria-label", group.label);
    const buttons = document.createElement("div");
    buttons.className = "wb-group-buttons";
    buttons.append(...group.buttons.map((button) => buttonOf(button, onFailure)));
    const label = document.createElement("div");
    label.className = "wb-group-label";
    label.textContent = group.label;
    set.append(buttons, label);
    ribbon.append(set);
  }
  return ribbon;
}
