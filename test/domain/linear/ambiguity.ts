/**
 * Whether a backtracking matcher may need more than linear time, by the ambiguity of the automaton
 * (Weber and Seidl, 1991): exponential where a state can return to itself in two ways for one text;
 * polynomial where two states can both return to themselves for one text that also leads from the
 * first to the second.
 */
import type { Automaton } from "./pattern-automaton";

export type Growth = "linear" | "polynomial" | "exponential";

type States = ReadonlySet<number>;

/** For each state the states that can be reached from it. */
const reachable = ({ edges }: Automaton): readonly States[] =>
  edges.map((_, from) => {
    const seen = new Set<number>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { to } of edges[at] ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        open.push(to);
      }
    }
    return seen;
  });

/** For each state its strongly connected component, if that contains a cycle. */
function cyclesOf(reach: readonly States[]): readonly (States | null)[] {
  const cycles: (States | null)[] = [];
  reach.forEach((from, state) => {
    const known = cycles.find((cycle) => cycle?.has(state) === true);
    const own = from.has(state)
      ? new Set([...from].filter((other) => reach[other]?.has(state) === true))
      : null;
    cycles.push(known ?? own);
  });
  return cycles;
}

/** Whether one character leads from a state in two ways, where two runs can separate. */
const parts = ({ edges }: Automaton, state: number): boolean => {
  const out = edges[state] ?? [];
  return out.some(
    ({ reads, ways }, index) =>
      ways === 2 || out.some((other, at) => at > index && (reads & other.reads) !== 0n),
  );
};

/** Whether a cycle can be passed in two ways for one text. */
function isExponential(automaton: Automaton, cycles: Iterable<States>): boolean {
  const { edges, accepting } = automaton;
  for (const cycle of cycles) {
    const within = (state: number) =>
      (edges[state] ?? []).filter(({ to }) => cycle.has(to) && !accepting.has(to));
    for (const state of [...cycle].filter((each) => parts(automaton, each))) {
      if (within(state).some(({ ways }) => ways === 2)) return true;
      // two runs from the state that part, and meet again anywhere in its cycle
      const open: [number, number][] = [[state, state]];
      const seen = new Set<number>();
      for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
        const [one, other] = pair;
        for (const edge of within(one)) {
          for (const beside of within(other)) {
            if (edge === beside || (edge.reads & beside.reads) === 0n) continue;
            const [first, second] = [edge.to, beside.to];
            if (first === second) return true;
            const key = first * edges.length + second;
            if (seen.has(key)) continue;
            seen.add(key);
            open.push([first, second]);
          }
        }
      }
    }
  }
  return false;
}

const MOST_TRIPLES = 3_000_000;

/** Whether a text leads from p to p, from p to q, and from q to q. */
function sharesText(
  { edges, accepting }: Automaton,
  [p, ofP]: readonly [number, States],
  [q, ofQ]: readonly [number, States],
): boolean {
  const seen = new Set<number>();
  const open: [number, number, number][] = [[p, p, q]];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [one, middle, other] = at;
    for (const { to: first, reads } of edges[one] ?? []) {
      if (!ofP.has(first)) continue;
      for (const { to: third, reads: others } of edges[other] ?? []) {
        if (!ofQ.has(third) || accepting.has(third)) continue;
        const both = reads & others;
        if (both === 0n) continue;
        for (const { to: second, reads: between } of edges[middle] ?? []) {
          if ((both & between) === 0n || accepting.has(second)) continue;
          if (first === p && second === q && third === q) return true;
          const key = (first * edges.length + second) * edges.length + third;
          if (seen.has(key)) continue;
          seen.add(key);
          if (seen.size > MOST_TRIPLES) return true;
          open.push([first, second, third]);
        }
      }
    }
  }
  return false;
}

/** The characters that a cycle reads. */
const readsOf = ({ edges }: Automaton, cycle: States): bigint =>
  [...cycle]
    .flatMap((state) => (edges[state] ?? []).filter(({ to }) => cycle.has(to)))
    .reduce((all, { reads }) => all | reads, 0n);

function isPolynomial(
  automaton: Automaton,
  reach: readonly States[],
  cycles: ReadonlySet<States>,
): boolean {
  const pairs = [...cycles].flatMap((one) =>
    [...cycles].flatMap((other) => {
      const [from = 0, to = 0] = [[...one][0], [...other][0]];
      const isBehind = reach[from]?.has(to) === true;
      const both = readsOf(automaton, one) & readsOf(automaton, other);
      return isBehind && both !== 0n ? [[one, other] as const] : [];
    }),
  );
  return pairs.some(([one, other]) =>
    [...one].some(
      (p) =>
        parts(automaton, p) &&
        [...other].some(
          (q) =>
            p !== q && !automaton.accepting.has(q) && sharesText(automaton, [p, one], [q, other]),
        ),
    ),
  );
}

/** How the time for the worst text grows with its length. */
export function growthOf(automatons: readonly Automaton[]): Growth {
  let growth: Growth = "linear";
  for (const automaton of automatons) {
    const reach = reachable(automaton);
    const cycles = new Set(cyclesOf(reach).filter((cycle) => cycle !== null));
    if (isExponential(automaton, cycles)) return "exponential";
    if (isPolynomial(automaton, reach, cycles)) growth = "polynomial";
  }
  return growth;
}
