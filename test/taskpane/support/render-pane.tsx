import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import type { AppState } from "../../../src/app/core/state";
import { App } from "../../../src/taskpane/app/App";
import { preloadAll } from "../../../src/taskpane/lazy/lazy-component";
import { ThemeProvider } from "../../../src/taskpane/theme/ThemeProvider";
import { fakeStore, type FakeStore } from "./fake-store";

// jsdom has no layout and so nothing to scroll
Element.prototype.scrollIntoView = () => undefined;

// as in a pane that has been open for a moment
beforeAll(preloadAll, 60_000);

const alwaysLight = { isDark: () => false, subscribe: () => () => undefined };

/** No style rules: jsdom lays nothing out, and looks through all of them for every element. */
const renderer = createDOMRenderer();

function Unstyled({ children }: { readonly children: ReactNode }) {
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}

export const renderUnstyled = (element: ReactElement) => render(element, { wrapper: Unstyled });

/** The pane in one state, on a store that notes what it is asked. */
export function renderPane(state: AppState): RenderResult & { readonly store: FakeStore } {
  const store = fakeStore(state);
  const result = renderUnstyled(
    <ThemeProvider preference={alwaysLight}>
      <App store={store} />
    </ThemeProvider>,
  );
  return { ...result, store };
}
