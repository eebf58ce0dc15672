/** Carries the Content-Encoding of a body past Next, see instrumentation.ts. */
export const BODY_ENCODING_HEADER = "x-body-encoding";
