/** Executes one rich-API request on the host's objects. */
import { textArgument } from "./arguments";
import type { Assumptions } from "./assumptions";
import { HostError, notFound, notEmulated } from "./host-error";
import { HostObject, callMethod, writeProperty, type HostValue } from "./host-object";
import { ObjectPaths, type Roots } from "./object-paths";
import { projected } from "./projection";
import {
  ActionType,
  camelCase,
  type Action,
  type ErrorBody,
  type Json,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import type { References } from "./references";

export interface Interpretation {
  readonly roots: Roots;
  readonly references: References;
  readonly assumptions: Assumptions;
  /** Resolves when all formulas are calculated. */
  settle(): Promise<void>;
  /** Throws when the host refuses to go on with an action. */
  admit(action: Action, index: number): void;
}

/**
 * Executes the actions of a request in order. The first refusal ends the request; the response then
 * has the error with its location, and the results of the actions before it.
 */
export async function interpret(body: RequestBody, host: Interpretation): Promise<ResponseBody> {
  const paths = new ObjectPaths(body.ObjectPaths, host.roots, host.references);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      host.admit(action, index);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await executeAction(action, paths, host) });
    } catch (error) {
      return {
        Results: host.assumptions.refusedResults === "delivered" ? results : [],
        TraceIds: traces,
        Error: errorBody(error, index, locationOf(action, paths)),
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

async function executeAction(
  action: Action,
  paths: ObjectPaths,
  host: Interpretation,
): Promise<Json> {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identityOf(object, host.references);
    case ActionType.query:
    case ActionType.queryAsJson: {
      await host.settle();
      const naming = action.ActionType === ActionType.query ? "PascalCase" : "camelCase";
      return projected(object, action.QueryInfo ?? {}, naming);
    }
    case ActionType.method:
      return callOnObject(action, object, paths.values(action.ArgumentInfo), host);
    case ActionType.setProperty: {
      if (object.isNull) return onNullObject(host);
      writeProperty(object, camelCase(action.Name), paths.values(action.ArgumentInfo)[0]);
      return null;
    }
    case ActionType.ensureUnchanged:
      return null;
    default:
      throw notEmulated(`actions of type ${action.ActionType}`);
  }
}

function identityOf(object: HostObject, references: References): Json {
  if (object.isNull) return null;
  const reference = references.idOf(object);
  return {
    ...object.identity(),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

function callOnObject(
  action: Action,
  object: HostObject,
  values: readonly HostValue[],
  host: Interpretation,
): Json {
  if (action.Name === "_KeepReference") {
    if (!object.isNull) host.references.keep(object);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    host.references.remove(textArgument(values[0]));
    return null;
  }
  if (object.isNull) return onNullObject(host);
  const value = callMethod(object, camelCase(action.Name), values);
  return value === undefined || value instanceof HostObject ? null : value;
}

/** Excel carries out nothing on a null object, and refuses nothing (office-js-snippets rely on it). */
function onNullObject({ assumptions }: Interpretation): null {
  if (assumptions.nullObjectCalls === "refused") throw notFound();
  return null;
}

function locationOf(action: Action, paths: ObjectPaths): string {
  const owner = paths.nameOf(action.ObjectPathId);
  const member = camelCase(action.Name);
  return member === "" ? owner : `${owner}.${member}`;
}

function errorBody(error: unknown, index: number, place: string): ErrorBody {
  const known =
    error instanceof HostError
      ? error
      : new HostError(
          "GeneralException",
          error instanceof Error ? `the workbench failed: ${error.message}` : String(error),
        );
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.httpStatus,
    Location: place,
    ActionIndex: index,
  };
}
