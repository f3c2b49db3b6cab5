/**
 * A regular expression as an automaton without empty steps, whose runs are the ways a backtracking
 * matcher may try. Each edge keeps the number of ways along it, as two ways to the same state double
 * the work.
 */
import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** From one state to another, on the characters whose bits are set. */
export interface Edge {
  readonly to: number;
  readonly reads: bigint;
  /** 2 stands for two or more. */
  readonly ways: 1 | 2;
}

export interface Automaton {
  /** For each state, from the first one on. */
  readonly edges: readonly (readonly Edge[])[];
  /** States after which the expression matches whatever follows. */
  readonly accepting: ReadonlySet<number>;
}

/** Why an expression has no such automaton; it counts as one that may take too long. */
export class Unsupported extends Error {}

/** Characters of every kind that the expressions distinguish by a property or an escape. */
const KINDS =
  "\t\n\r \u00a0\u3000\u200b\u200e\ufeff\u034f\u115f\u2800\u3164\ue000\u0000azAZ09_éαω々〇\u2f00\u2e80\uf900龘鑫\u3400" +
  "１Ａ①²㎡.,:;!?()（）[]{}《》“”‘’、。，：；+-*/=<>≥≤≠%‰$¥￥^|\\&#@~—–…·•℃№★🙂𠀀";

interface Node {
  /** Empty steps, in any order; `guarded` is taken only where an assertion holds. */
  readonly steps: { to: Node; guarded: boolean }[];
  leaf: { state: number; next: Node } | null;
  isEnd: boolean;
}

const node = (): Node => ({ steps: [], leaf: null, isEnd: false });

const MOST_STATES = 4000;

/** The context in which a part of the expression is built. */
interface Where {
  /** Whether the position is the beginning of the text; after it, ^ fails. */
  readonly atStart: boolean;
  /** Whether the part is in a lookahead, where the end of the pattern does not end the search. */
  readonly inside: boolean;
}

class Builder {
  readonly leaves: string[] = [];
  readonly #flags: string;
  readonly #multiline: boolean;

  constructor(flags: AST.Flags) {
    this.#flags = flags.raw.replace(/[gyd]/gu, "");
    this.#multiline = flags.multiline;
  }

  get flags(): string {
    return this.#flags;
  }

  /** Builds the alternatives between two nodes. */
  choice(alternatives: readonly AST.Alternative[], from: Node, to: Node, where: Where): void {
    for (const { elements } of alternatives) {
      let at: Node = node();
      from.steps.push({ to: at, guarded: false });
      for (const element of elements) {
        const next = node();
        this.element(element, at, next, where);
        at = next;
      }
      at.steps.push({ to, guarded: false });
    }
  }

  element(element: AST.Element, from: Node, to: Node, where: Where): void {
    switch (element.type) {
      case "Character":
      case "CharacterSet":
      case "CharacterClass":
      case "ExpressionCharacterClass":
        this.leaves.push(element.raw);
        if (this.leaves.length > MOST_STATES) throw new Unsupported("too large");
        from.leaf = { state: this.leaves.length, next: to };
        return;
      case "Group":
      case "CapturingGroup":
        this.choice(element.alternatives, from, to, where);
        return;
      case "Quantifier":
        this.#repeated(element, from, to, where);
        return;
      case "Backreference": {
        const { resolved } = element;
        if (Array.isArray(resolved)) throw new Unsupported("several groups of one name");
        this.choice(resolved.alternatives, from, to, { ...where, inside: true });
        return;
      }
      case "Assertion":
        this.#assertion(element, from, to, where);
    }
  }

  #repeated({ element, min, max }: AST.Quantifier, from: Node, to: Node, where: Where): void {
    let at = from;
    for (let count = 0; count < min; count += 1) {
      const next = node();
      this.element(element, at, next, where);
      at = next;
    }
    if (max === Infinity) {
      const [loop, body] = [node(), node()];
      at.steps.push({ to: loop, guarded: false });
      loop.steps.push({ to: body, guarded: false }, { to, guarded: false });
      this.element(element, body, loop, where);
      return;
    }
    for (let count = min; count < max; count += 1) {
      const [body, next] = [node(), node()];
      at.steps.push({ to: body, guarded: false }, { to, guarded: false });
      this.element(element, body, next, where);
      at = next;
    }
    at.steps.push({ to, guarded: false });
  }

  #assertion(assertion: AST.Assertion, from: Node, to: Node, where: Where): void {
    if (assertion.kind === "start") {
      if (where.atStart || this.#multiline) from.steps.push({ to, guarded: false });
      return;
    }
    if (assertion.kind === "lookahead") {
      // the text of a lookahead is tried at every position, and leads to no state
      this.choice(assertion.alternatives, from, node(), { ...where, inside: true });
    }
    if (
      assertion.kind === "lookbehind" &&
      /[*+]|\{\d+,\}/u.test(assertion.raw.replace(/\\./gu, ""))
    )
      throw new Unsupported("looks back without a limit");
    from.steps.push({ to, guarded: true });
  }
}

/** The leaves and the end that a node leads to by empty steps, each with its number of ways. */
function closure(start: Node): { leaves: Map<Node, number>; ends: "always" | "perhaps" | "never" } {
  const leaves = new Map<Node, number>();
  let ends: "always" | "perhaps" | "never" = "never";
  const onPath = new Map<Node, number>();
  let budget = 200_000;
  const visit = (at: Node, guarded: boolean): void => {
    budget -= 1;
    if (budget < 0) throw new Unsupported("too many ways");
    // a loop within a loop is entered again from the outer one
    const visits = onPath.get(at) ?? 0;
    if (visits > (at === start ? 1 : 0)) return;
    onPath.set(at, visits + 1);
    if (at.leaf !== null) leaves.set(at, Math.min(2, (leaves.get(at) ?? 0) + 1));
    if (at.isEnd) ends = guarded && ends !== "always" ? "perhaps" : "always";
    for (const step of at.steps) visit(step.to, guarded || step.guarded);
    onPath.set(at, visits);
  };
  visit(start, false);
  return { leaves, ends };
}

/** The characters that distinguish the leaves, one for each set of leaves that reads it. */
function alphabet(leaves: readonly string[], flags: string, source: string): bigint[] {
  const tests = new Map(leaves.map((leaf) => [leaf, new RegExp(`^(?:${leaf})$`, flags)] as const));
  const written = Array.from(source).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    return [code - 1, code, code + 1];
  });
  const escaped = [...source.matchAll(/\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/giu)].flatMap(
    ([, long, short]) => {
      const code = parseInt(long ?? short ?? "0", 16);
      return [code - 1, code, code + 1];
    },
  );
  const all = new Set([
    ...Array.from(KINDS),
    ...[...written, ...escaped]
      .filter((code) => code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
      .map((code) => String.fromCodePoint(code)),
  ]);
  const kinds = new Map<string, readonly boolean[]>();
  const unique = [...tests.values()];
  for (const character of all) {
    const read = unique.map((test) => test.test(character));
    kinds.set(read.map(Number).join(""), read);
  }
  const atoms = [...kinds.values()].filter((read) => read.some(Boolean));
  const order = new Map([...tests.keys()].map((leaf, index) => [leaf, index] as const));
  return leaves.map((leaf) =>
    atoms.reduce(
      (set, read, bit) => (read[order.get(leaf) ?? -1] === true ? set | (1n << BigInt(bit)) : set),
      0n,
    ),
  );
}

const signatureOf = (edges: readonly Edge[], accepts: boolean): string =>
  `${accepts}|${edges
    .map(({ to, reads, ways }) => `${to},${reads},${ways}`)
    .sort()
    .join("|")}`;

/** Edges to the same state on the same characters as one, with the ways of both. */
function joined(edges: readonly Edge[]): Edge[] {
  const known = new Map<string, Edge>();
  for (const edge of edges) {
    const key = `${edge.to},${edge.reads}`;
    known.set(key, known.has(key) ? { ...edge, ways: 2 } : edge);
  }
  return [...known.values()];
}

/** The automaton with equivalent states merged: the ends of all words of a list. */
function merged({ edges, accepting }: Automaton): Automaton {
  const states = new Map<string, number>();
  const same = edges.map((out, state) => {
    const signature = signatureOf(out, accepting.has(state));
    const first = states.get(signature) ?? state;
    states.set(signature, first);
    return first;
  });
  if (states.size === edges.length) return { edges, accepting };
  const kept = [...states.values()];
  const renamed = (state: number): number => kept.indexOf(same[state] ?? 0);
  return merged({
    edges: kept.map((state) =>
      joined((edges[state] ?? []).map((edge) => ({ ...edge, to: renamed(edge.to) }))),
    ),
    accepting: new Set([...accepting].map(renamed)),
  });
}

/**
 * The automatons of an expression: one for a match at the beginning of the text, and one that may
 * begin at any position, whose first state reads any characters.
 *
 * @throws Unsupported for an expression that cannot be judged.
 */
export function automatonsOf(source: string, flags: string): readonly Automaton[] {
  const parser = new RegExpParser();
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
  const parsedFlags = parser.parseFlags(flags);
  return [true, false].map((atStart) => {
    const builder = new Builder(parsedFlags);
    const [first, last] = [node(), node()];
    last.isEnd = true;
    builder.choice(pattern.alternatives, first, last, { atStart, inside: false });
    const read = alphabet(builder.leaves, builder.flags, source);
    const everything = read.reduce((all, each) => all | each, 0n);
    const edges: Edge[][] = [[], ...builder.leaves.map((): Edge[] => [])];
    const accepting = new Set<number>();
    const link = (state: number, from: Node): void => {
      const { leaves, ends } = closure(from);
      if (ends === "always" && state > 0) accepting.add(state);
      for (const [leaf, ways] of leaves)
        if (leaf.leaf !== null)
          edges[state]?.push({
            to: leaf.leaf.state,
            reads: read[leaf.leaf.state - 1] ?? 0n,
            ways: ways === 1 ? 1 : 2,
          });
    };
    const seen = new Set<Node>();
    const walk = (at: Node): void => {
      if (seen.has(at)) return;
      seen.add(at);
      if (at.leaf !== null) {
        link(at.leaf.state, at.leaf.next);
        walk(at.leaf.next);
      }
      for (const step of at.steps) walk(step.to);
    };
    link(0, first);
    walk(first);
    if (!atStart && (edges[0]?.length ?? 0) > 0)
      edges[0]?.push({ to: 0, reads: everything, ways: 1 });
    return merged({ edges, accepting });
  });
}
