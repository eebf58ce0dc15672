import { LiveParts } from "../../_frame/live-parts";
import { PagePlace } from "../../_frame/page-place.client";

/** A page without its words: styles, scripts and a place. Built as a file, which scripts/serve puts every page into. */
export default function Frame() {
  return (
    <>
      <PagePlace />
      <LiveParts />
    </>
  );
}
