import { sha256 as bytesOf } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string => bytesToHex(bytesOf(utf8ToBytes(text)));
