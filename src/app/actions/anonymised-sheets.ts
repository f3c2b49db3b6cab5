/** What a copy without texts is made of: a chunk of its own, fetched when one is asked for. */
export { anonymisedSheet } from "../../domain/anonymised/anonymised-sheet";
export { NeutralTexts } from "../../domain/anonymised/neutral-texts";
