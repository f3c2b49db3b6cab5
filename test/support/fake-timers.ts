/** Gives every test of the file fake timers. To be called at the top of a test file. */
export function withFakeTimers(): void {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}
