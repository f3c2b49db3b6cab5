/**
 * Cleans the characters of a cell: invisible ones are removed, and radicals that look like ideographs
 * become these. Done once, before anything is compared.
 */
import { isOrdinary } from "./character";

/**
 * Format and control characters (zero width, direction, soft hyphen, byte order), variation
 * selectors and fillers. Tab and line breaks are white space and stay.
 */
const INVISIBLE =
  /[^\P{Cc}\t\n\r]|\p{Cf}|\p{Variation_Selector}|\u034f|[\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Kangxi radicals and compatibility ideographs have canonical or compatible ideographs in Unicode. */
const FOLDED_BY_UNICODE = /[\u2f00-\u2fd5\uf900-\ufaff]/gu;

/** For these Unicode gives the traditional ideograph; a Chinese form means the simplified one. */
const TRADITIONAL = "戶見貝車長門靑韋頁風飛馬魚鳥鹵麥黃黽齊齒龍龜";
const SIMPLIFIED = "户见贝车长门青韦页风飞马鱼鸟卤麦黄黾齐齿龙龟";
const KANGXI = /[\u2f00-\u2fd5]/u;

function ideographOf(character: string): string {
  const ideograph = character.normalize("NFKC");
  const at = KANGXI.test(character) ? TRADITIONAL.indexOf(ideograph) : -1;
  return at < 0 ? ideograph : SIMPLIFIED.charAt(at);
}

/** CJK radicals supplement, from U+2E80 on: Unicode's EquivalentUnifiedIdeograph, 〇 for none. */
const RADICALS =
  "〇厂乛乚乙亻冂〇刀刂卜㔾小小兀尣尢〇巳幺彑〇忄㣺扌攵〇旡日月歺母民氵氺灬爫爫丬牛犭王〇罒示礻竹糹纟罓罒㓁㓁〇羊〇〇耂肀聿肉臼艹艹艹虎衤覀西见角〇讠贝〇车辶辶辶阝钅長镸长门〇阝雨青韦页风飞食〇飠饣〇马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
const SUPPLEMENT = /[\u2e80-\u2ef3]/gu;

/** A text as it is seen: `得\u200e分` → 得分, `⽬的` → 目的. ①, ² and ㎡ stay what they are. */
export function cleanText(text: string): string {
  if (isOrdinary(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(FOLDED_BY_UNICODE, ideographOf)
    .replace(SUPPLEMENT, (character) => {
      const ideograph = RADICALS.charAt(character.charCodeAt(0) - 0x2e80);
      return ideograph === "〇" || ideograph === "" ? character : ideograph;
    });
}

/** Characters that cannot be seen or told apart: those of no script that forms use. */
const UNUSUAL =
  /[^\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{N}\p{P}\p{S}\s]|\p{Co}|\p{Cn}|\ufffd/gu;

/** The characters of a text that cannot be seen or told apart, as code points: ["U+E000"]. */
export function unusualCharacters(text: string): readonly string[] {
  const found = text.match(UNUSUAL) ?? [];
  const codes = found.map((character) => character.codePointAt(0) ?? 0);
  return [...new Set(codes)].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
}
