import { SingleBar } from "cli-progress";

/** How a run speaks to the person who started it; all of it goes to standard error. */
export type SeedVoice = {
  /** One line. */
  readonly say: (line: string) => void;
  /** So many of the files to read are done. */
  readonly progress: (done: number, total: number) => void;
};

/** A bar on a terminal, plain lines elsewhere: one for each tenth of the way. */
export function seedVoice(): SeedVoice {
  return process.stderr.isTTY ? barVoice() : lineVoice();
}

function lineVoice(): SeedVoice {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  let told = 0;
  const progress = (done: number, total: number): void => {
    const tenth = Math.floor((done * 10) / total);
    if (tenth === told) return;
    told = tenth;
    say(`read ${done} of ${total} files`);
  };
  return { say, progress };
}

function barVoice(): SeedVoice {
  const bar = new SingleBar({
    format: "reading {bar} {value} of {total} files, {eta_formatted} left",
    hideCursor: true,
  });
  const progress = (done: number, total: number): void => {
    if (!bar.isActive) bar.start(total, 0);
    bar.update(done);
    if (done === total) bar.stop();
  };
  const say = (line: string): void => {
    if (bar.isActive) bar.stop();
    process.stderr.write(`${line}\n`);
  };
  return { say, progress };
}
