/** One thing that Office would refuse in a manifest. */
export interface ManifestProblem {
  /** Line in the manifest, from 1. */
  readonly line: number;
  /** A sentence for the person who runs `npm run validate`. */
  readonly text: string;
}
