const Sequencer = require("@jest/test-sequencer").default;

/**
 * Test files that take longer than their size suggests, the longest first. Without a cache of earlier
 * durations, as in a new clone, jest would start some of them last and end with one busy core.
 */
const LONG = [
  /[\\/]test[\\/]e2e[\\/]/,
  /[\\/]test[\\/]cli[\\/]/,
  /[\\/]test[\\/]domain[\\/].*(properties|mutations|reference)\.test/,
  /[\\/]test[\\/]taskpane[\\/]/,
  /[\\/]test[\\/](excel|commands)[\\/]/,
];

const rankOf = ({ path }) => {
  const rank = LONG.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? LONG.length : rank;
};

/** Orders by kind first, and within a kind as jest does: known durations, else sizes. */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort([...tests]);
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
};
