const APP = 'kratom-claim-check';

/** What travels: the name of a call from `calls.ts` and what it is called with. */
export interface Envelope {
  app: typeof APP;
  call: string;
  args: unknown[];
}

export const wrap = (call: string, args: unknown[]): Envelope => ({ app: APP, call, args });

/** Messages are hostile until they have this shape. */
export const isEnvelope = (message: unknown): message is Envelope => {
  if (typeof message !== 'object' || message === null) return false;
  const { app, call, args } = message as Partial<Envelope>;
  return app === APP && typeof call === 'string' && Array.isArray(args);
};
