import { BODY_ENCODING_HEADER } from "./app/extract/_answer/body-encoding-header";

/**
 * Runs once when the server starts. Next takes Content-Encoding off every answer of a route and does not compress them
 * itself, so an extract that was compressed on its way names its encoding in a header of its own, renamed here.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { ServerResponse } = await import("node:http");
    const { setHeader } = ServerResponse.prototype;
    ServerResponse.prototype.setHeader = function (name, value) {
      return setHeader.call(this, name.toLowerCase() === BODY_ENCODING_HEADER ? "Content-Encoding" : name, value);
    };
  }
}
