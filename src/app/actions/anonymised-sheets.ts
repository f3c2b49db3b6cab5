/** The code that makes an anonymised copy: a chunk of its own, fetched when a copy is asked for. */
export { anonymisedSheet } from "../../domain/anonymised/anonymised-sheet";
export { NeutralTexts } from "../../domain/anonymised/neutral-texts";
