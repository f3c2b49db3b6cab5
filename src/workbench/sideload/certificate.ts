/** The development certificate for https://localhost. */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** PEM files as office-addin-dev-certs makes them. */
export interface Credentials {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** The authority that the system is asked to trust. */
  readonly ca: Buffer;
}

/** Where office-addin-dev-certs keeps them. */
const FOLDER = ".office-addin-dev-certs";

/**
 * Reads the certificate from the person's home folder.
 *
 * @throws Error in Chinese if a file is missing
 */
export async function readCredentials(home: string): Promise<Credentials> {
  const read = async (name: string): Promise<Buffer> => {
    const file = path.join(home, FOLDER, name);
    return readFile(file).catch(() => {
      throw new Error(`开发证书不完整，缺少 ${file}`);
    });
  };
  return {
    key: await read("localhost.key"),
    cert: await read("localhost.crt"),
    ca: await read("ca.crt"),
  };
}

/** @returns why Excel would not take the certificate for https://localhost, in Chinese; null if it would */
export function certificateProblem({ key, cert, ca }: Credentials, now: Date): string | null {
  let own: X509Certificate;
  let authority: X509Certificate;
  try {
    own = new X509Certificate(cert);
    authority = new X509Certificate(ca);
    if (!own.checkPrivateKey(createPrivateKey(key))) return "开发证书与它的私钥不配";
  } catch {
    return "开发证书的文件已损坏";
  }
  if (own.checkHost("localhost") === undefined) return "开发证书不是给 localhost 的";
  if (!own.checkIssued(authority) || !own.verify(authority.publicKey)) {
    return "开发证书不是由装入系统的根证书签发的";
  }
  for (const { validFrom, validTo } of [own, authority]) {
    if (now < new Date(validFrom) || now > new Date(validTo)) {
      return `开发证书不在有效期内（${validFrom} 至 ${validTo}）`;
    }
  }
  return null;
}
