/** The add-in's settings of a workbook are in the saved file, in Excel's format, and are read again. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { relationsXml, sheetXml, packageOf, partsOf } from "../../support/xlsx-file";
import { loadWorkbenchFiles } from "./bundled";

const { openXlsx, openSession, readXlsx, startUniverEngine } = loadWorkbenchFiles();

const engine = startUniverEngine();
afterAll(() => {
  engine.dispose();
});

const addIn = { id: "6d0f3c52-8a1e-4b7d-9c45-2f7be1a39d64", version: "1.2.0.0" };
const file = packageOf(partsOf({ sheets: [{ name: "自评表", xml: sheetXml("") }] }));

/** Opens the bytes, changes the settings, and saves; also returns the settings found at first. */
async function saved(bytes: Uint8Array, change: (settings: Map<string, unknown>) => void) {
  const { snapshot, original } = await openXlsx(bytes, "表.xlsx");
  const session = openSession(engine.api, snapshot, original, addIn);
  try {
    const { settings } = session.model;
    const found = Object.fromEntries(settings);
    change(settings);
    return { found, bytes: await session.save() };
  } finally {
    session.close();
  }
}

const leaveAlone = (): void => undefined;
const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? strToU8(""));

const EXTENSION = "xl/webextensions/webextension1.xml";

/** In Excel's own format: an id in braces, a store, further properties. */
const excelsOwn = (id: string, ...properties: [name: string, value: string][]): Uint8Array => {
  const parts = unzipSync(file);
  const relations = "http://schemas.microsoft.com/office/2011/relationships/webextension";
  parts["_rels/.rels"] = strToU8(
    part(file, "_rels/.rels").replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${relations}taskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
    ),
  );
  parts["xl/webextensions/taskpanes.xml"] = strToU8("<taskpanes/>");
  parts["xl/webextensions/_rels/taskpanes.xml.rels"] = strToU8(
    relationsXml(["rId1", "x", "webextension1.xml"]).replace(/Type="[^"]*"/, `Type="${relations}"`),
  );
  parts[EXTENSION] = strToU8(
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">` +
      `<we:reference id="${id}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/>` +
      `<we:alternateReferences><we:reference id="other"/></we:alternateReferences><we:properties>` +
      properties.map(([name, value]) => `<we:property name="${name}" value="${value}"/>`).join("") +
      `</we:properties><we:bindings/></we:webextension>`,
  );
  return zipSync(parts);
};

describe("what the add-in keeps in a workbook", () => {
  const value = [{ header: '三级指标\n<目标> & "摸底"', columns: [{ label: "摸底", index: 0 }] }];

  it("is there when the saved file is opened again", async () => {
    const first = await saved(file, (settings) => {
      settings.set("jixiao.columns", value);
      settings.set("jixiao.profile", "国标");
    });
    expect(first.found).toEqual({});
    const second = await saved(first.bytes, leaveAlone);
    expect(second.found).toEqual({ "jixiao.columns": value, "jixiao.profile": "国标" });
    expect((await saved(second.bytes, leaveAlone)).found).toEqual(second.found);
  });

  it("is reported to be the add-in's by its id and version, in parts every reader is reported of", async () => {
    const { bytes } = await saved(file, (settings) => settings.set("jixiao.profile", "国标"));
    expect(part(bytes, EXTENSION)).toContain(
      `<we:reference id="${addIn.id}" version="1.2.0.0" store="developer" storeType="Registry"/>`,
    );
    expect(part(bytes, EXTENSION)).toContain(
      `<we:property name="jixiao.profile" value="&quot;国标&quot;"/>`,
    );
    for (const name of ["taskpanes.xml", "webextension1.xml"]) {
      expect(part(bytes, "[Content_Types].xml")).toContain(`PartName="/xl/webextensions/${name}"`);
    }
    expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(["自评表"]);
  });

  it("leaves no trace once it is deleted", async () => {
    const first = await saved(file, (settings) => settings.set("jixiao.profile", "国标"));
    const { bytes } = await saved(first.bytes, (settings) => {
      settings.clear();
    });
    expect(Object.keys(unzipSync(bytes)).filter((name) => /webextension/.test(name))).toEqual([]);
  });
});

describe("a file saved by Excel", () => {
  it("returns the settings of this add-in and preserves its store", async () => {
    const { found, bytes } = await saved(
      excelsOwn(
        `{${addIn.id.toUpperCase()}}`,
        ["jixiao.profile", "&quot;上海&quot;"],
        ["Office.AutoShowTaskpaneWithDocument", "true"],
        ["odd", "{no json"],
      ),
      leaveAlone,
    );
    expect(found).toEqual({
      "jixiao.profile": "上海",
      "Office.AutoShowTaskpaneWithDocument": true,
      odd: "{no json",
    });
    expect(part(bytes, EXTENSION)).toContain(`store="EXCatalog"`);
    expect(part(bytes, EXTENSION)).not.toContain(`id="other"`);
  });

  it("hides the settings of another add-in and preserves them", async () => {
    const { found, bytes } = await saved(
      excelsOwn("wa104380646", ["a", "&quot;b&quot;"]),
      leaveAlone,
    );
    expect(found).toEqual({});
    expect(part(bytes, EXTENSION)).toContain(`<we:property name="a" value="&quot;b&quot;"/>`);
  });
});
