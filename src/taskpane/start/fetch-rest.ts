import { fetchParts } from "../later/later-part";

/**
 * Fetches what the first picture of a form could do without, so that no click has to wait for it.
 * What cannot be fetched now is asked for again, and told, when it is wanted.
 */
export async function fetchRest(): Promise<void> {
  await fetchParts();
  await Promise.allSettled([
    import(/* webpackChunkName: "drafts" */ "../../app/actions/template-drafts"),
    import(/* webpackChunkName: "kept" */ "../../app/settings/stored-json"),
  ]);
}
