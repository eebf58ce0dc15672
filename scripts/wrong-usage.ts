/** The run was called wrongly (exit code 2); the message is the one line that says how. */
export class WrongUsage extends Error {}

/** The run cannot do its work (exit code 1); the message is the one line that says why. */
export class CannotRun extends Error {}
