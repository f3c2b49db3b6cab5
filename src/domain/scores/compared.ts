/** A figure as printed on the form and as the rules give it, both as texts; null where there is none. */
export interface Compared {
  readonly reported: string | null;
  readonly computed: string | null;
}
