import { Refusals } from "../../../src/workbench/host/refusals";
import { TransportRefusal } from "../../../src/workbench/host/transport-refusal";

/** Of 50 bytes and 44 characters, three of them Chinese. */
const SMALL = { Actions: [], ObjectPaths: {}, Note: "四个字" };
const BYTES = 50;

/** Whether the actions of the next request are carried out: "yes yes no". */
async function answered(refusals: Refusals, actions: number): Promise<string> {
  await refusals.admitRequest(false, SMALL);
  const words = Array.from({ length: actions }, (_, index) => {
    try {
      refusals.admitAction(
        { Id: 1, ActionType: 4, Name: "", ObjectPathId: 1 },
        index,
        false,
        false,
      );
      return "yes";
    } catch {
      return "no";
    }
  });
  return words.join(" ");
}

it("refuses the request that was planned, at the action that was planned", async () => {
  const refusals = new Refusals();
  refusals.failNext("GeneralException", { skip: 1, atAction: 2 });
  expect(await answered(refusals, 3)).toBe("yes yes yes");
  expect(await answered(refusals, 3)).toBe("yes yes no");
  expect(await answered(refusals, 3)).toBe("yes yes yes");
});

it.each<readonly [string, (refusals: Refusals) => Promise<void>, number]>([
  [
    "a lost session",
    async (refusals) => {
      refusals.isLost = true;
      await refusals.admitRequest(false, SMALL);
    },
    5012,
  ],
  [
    "too large a request",
    async (refusals) => {
      refusals.payloadLimit = BYTES - 1;
      await refusals.admitRequest(false, SMALL);
    },
    5103,
  ],
  [
    "too large an answer",
    (refusals) => {
      refusals.payloadLimit = BYTES - 1;
      return Promise.resolve().then(() => {
        refusals.checkResponse({ Results: [], TraceIds: [], ...SMALL });
      });
    },
    5104,
  ],
])("answers %s with a number of the transport", async (_, provoke, number) => {
  const refusal = await provoke(new Refusals()).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(TransportRefusal);
  expect(refusal).toMatchObject({ number });
});

it("answers nothing while responses are held", async () => {
  const refusals = new Refusals();
  const speak = refusals.holdResponses();
  const told: string[] = [];
  const answer = refusals.admitRequest(false, SMALL).then(() => told.push("answer"));
  await Promise.resolve();
  expect(told).toEqual([]);
  speak();
  await answer;
  expect(told).toEqual(["answer"]);
});
