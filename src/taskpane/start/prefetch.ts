import { fetchParts } from "../../app/core/parts";
import { preloadAll } from "../lazy/lazy-component";

/**
 * Fetches all code that is not needed to show the first form, so that no click has to wait for it.
 * Never rejects: what could not be fetched is fetched again when it is used, and a failure is shown
 * then.
 */
export async function prefetch(): Promise<void> {
  await Promise.allSettled([fetchParts()]);
  await preloadAll();
  await Promise.allSettled([
    import(/* webpackChunkName: "drafts" */ "../../app/actions/template-drafts"),
    import(/* webpackChunkName: "report" */ "../../app/actions/report-sheets"),
    import(/* webpackChunkName: "report" */ "../../messages/report-sheet"),
    import(/* webpackChunkName: "anonymised" */ "../../app/actions/anonymised-sheets"),
    import(/* webpackChunkName: "kept" */ "../../app/settings/stored-json"),
  ]);
}
