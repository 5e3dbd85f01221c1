/** Stops a test that hangs. Nothing here is a promise of speed: the machine may be busy with others. */
export const hangLimit = 600_000

jest.setTimeout(hangLimit)
