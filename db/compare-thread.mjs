// A thread does not inherit the TypeScript loader for modules that it loads.
import { register } from "tsx/esm/api";

register();

await import("./compare-worker.ts");
