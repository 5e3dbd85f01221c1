/** Milliseconds after which a browser hangs, whatever it is waited for. No promise of speed: the machine may be busy. */
export const patience = 20_000
