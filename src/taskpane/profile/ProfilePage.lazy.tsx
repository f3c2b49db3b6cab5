import { pane } from "../../messages";
import { lazyComponent } from "../lazy/lazy-component";
import { Loading } from "../loading/Loading";

/** ProfilePage, with its code in a file of its own. */
export const LazyProfilePage = lazyComponent(
  async () => (await import(/* webpackChunkName: "profile" */ "./ProfilePage")).ProfilePage,
  { computes: true, fallback: () => <Loading text={pane.profileLine.opening} /> },
);
