/** The task pane's place at the right: its title, its close button, and the edge that resizes it. */

const LEAST_WIDTH = 240;
const MOST_WIDTH = 900;
const KEY_STEP = 16;

export interface Pane {
  /** The edge between grid and pane, and the pane: to be put after the grid, in this order. */
  readonly elements: readonly HTMLElement[];
  /** The element that receives the iframe. */
  readonly body: HTMLElement;
  /** Shows the pane at its last width, or at the given one. */
  show(width?: number): void;
}

function bounded(width: number): number {
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(width)));
}

/** The pane's place, `width` pixels wide; a width that is no number counts as the usual one. */
export function createPane(title: string, width: number): Pane {
  let current = bounded(width);
  const splitter = document.createElement("div");
  splitter.className = "wb-splitter";
  splitter.tabIndex = 0;
  splitter.setAttribute("role", "separator");
  splitter.setAttribute("aria-orientation", "vertical");
  splitter.setAttribute("aria-label", "窗格宽度");
  splitter.setAttribute("aria-valuemin", String(LEAST_WIDTH));
  splitter.setAttribute("aria-valuemax", String(MOST_WIDTH));

  const resize = (next: number): void => {
    current = bounded(next);
    splitter.setAttribute("aria-valuenow", String(current));
    document.documentElement.style.setProperty("--wb-pane", `${current}px`);
  };
  splitter.addEventListener("pointerdown", (down) => {
    const [from, before] = [down.clientX, current];
    const move = (event: PointerEvent): void => {
      resize(before + from - event.clientX);
    };
    const up = (): void => {
      document.body.classList.remove("wb-resizing");
      splitter.removeEventListener("pointermove", move);
    };
    // the iframe would take the pointer's events
    document.body.classList.add("wb-resizing");
    splitter.setPointerCapture(down.pointerId);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", up, { once: true });
  });
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(current + KEY_STEP);
    if (key === "ArrowRight") resize(current - KEY_STEP);
  });

  const heading = document.createElement("div");
  heading.className = "wb-pane-title";
  const close = document.createElement("button");
  close.type = "button";
  close.className = "wb-pane-close";
  close.setAttribute("aria-label", "关闭窗格");
  close.textContent = "✕";
  heading.append(title, close);
  const pane = document.createElement("aside");
  pane.className = "wb-pane";
  pane.setAttribute("aria-label", title);
  pane.append(heading);

  const setShown = (isShown: boolean): void => {
    pane.hidden = !isShown;
    splitter.hidden = !isShown;
    if (isShown) resize(current);
    else document.documentElement.style.setProperty("--wb-pane", "0px");
  };
  close.addEventListener("click", () => {
    setShown(false);
  });
  setShown(true);
  return {
    elements: [splitter, pane],
    body: pane,
    show: (asked = current) => {
      current = bounded(asked);
      setShown(true);
    },
  };
}
