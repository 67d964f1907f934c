/**
 * How long the tests wait for anything, in milliseconds, for every runner. No test may fail because a machine is slow,
 * so each is many times what the slowest one needs: they end what hangs, and decide nothing.
 */
export const patience = { test: 300_000, expectation: 90_000, server: 300_000 } as const;
