// A thread does not inherit the TypeScript loader for modules that are loaded later, as the readers of heavy formats are.
import { register } from "tsx/esm/api";

register();

const { default: parseBatch } = await import("./parse-worker.ts");

export default parseBatch;
