/** The share of the time of some work that is spent in one file. */
import { Session, type Profiler } from "node:inspector";

const MICROSECONDS_A_SAMPLE = 200;

function profileOf(work: () => void): Profiler.Profile {
  const session = new Session();
  const taken: Profiler.Profile[] = [];
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.setSamplingInterval", { interval: MICROSECONDS_A_SAMPLE });
  session.post("Profiler.start");
  work();
  // A session within the process answers before `post` returns.
  session.post("Profiler.stop", (_, { profile }) => {
    taken.push(profile);
  });
  session.disconnect();
  const [only] = taken;
  if (only === undefined) throw new Error("no profile");
  return only;
}

/**
 * The share, from 0 to 1, of a sampled CPU profile's time that is the self time of functions whose
 * file's address contains a name; built-in functions count to the function that called them, the
 * garbage collector's time to nobody.
 */
export function shareOfFile(name: string, work: () => void): number {
  const { nodes, samples = [], timeDeltas = [] } = profileOf(work);
  const inFile = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.includes(name)).map(({ id }) => id),
  );
  let own = 0;
  let all = 0;
  samples.forEach((id, index) => {
    const time = timeDeltas[index] ?? 0;
    all += time;
    if (inFile.has(id)) own += time;
  });
  return own / all;
}
