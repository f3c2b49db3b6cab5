import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import type { AppState } from "../../../src/app/core/state";
import { App } from "../../../src/taskpane/app/App";
import { preloadAll } from "../../../src/taskpane/lazy/lazy-component";
import { ThemeProvider } from "../../../src/taskpane/theme/ThemeProvider";
import { fakeStore, type FakeStore } from "./fake-store";

// jsdom has no layout, and nothing to scroll
Element.prototype.scrollIntoView = () => undefined;

/** Elements that a browser never draws. */
const NEVER_DRAWN = new Set(["HEAD", "LINK", "META", "SCRIPT", "STYLE", "TEMPLATE", "TITLE"]);

/** The computed style of an element that no style rule applies to. */
function styleWith(display: "block" | "none"): CSSStyleDeclaration {
  const { style } = document.createElement("div");
  style.display = display;
  style.visibility = "visible";
  return style;
}

/**
 * Computed styles without style rules: jsdom matches several hundred of its own for every element of
 * every query by role. Elements with a style attribute, or within one, are left to jsdom.
 */
function computeStylesWithoutRules(): void {
  const ofJsdom = window.getComputedStyle.bind(window);
  const drawn = styleWith("block");
  const notDrawn = styleWith("none");
  window.getComputedStyle = (element, pseudo) => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (at.hasAttribute("style")) return ofJsdom(element, pseudo);
    return element.hasAttribute("hidden") || NEVER_DRAWN.has(element.tagName) ? notDrawn : drawn;
  };
}

beforeAll(computeStylesWithoutRules);

// as in a pane that has been open for some time
beforeAll(preloadAll, 60_000);

const alwaysLight = { isDark: () => false, subscribe: () => () => undefined };

/** Without style rules, as jsdom has no layout and would match all of them for every element. */
const renderer = createDOMRenderer();

function Unstyled({ children }: { readonly children: ReactNode }) {
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}

export const renderUnstyled = (element: ReactElement) => render(element, { wrapper: Unstyled });

/** The pane in one state, on a store that records calls. */
export function renderPane(state: AppState): RenderResult & { readonly store: FakeStore } {
  const store = fakeStore(state);
  const result = renderUnstyled(
    <ThemeProvider preference={alwaysLight}>
      <App store={store} />
    </ThemeProvider>,
  );
  return { ...result, store };
}
