import type { Agency, Peer } from "@/db/queries/find-agency";
import { compareAddress, townshipAddress } from "@/lib/view/addresses";
import { TOWNSHIP_COPY } from "@/lib/view/copy/township-copy";
import { peerReason } from "@/lib/view/peer-reason";
import type { Language } from "@/lib/vocabulary/code-labels";

type PeerListProps = {
  readonly own: Agency;
  readonly peers: readonly Peer[];
  readonly requests: number | null;
  readonly language: Language;
};

/** Townships that lend themselves to a comparison, each with the reason. */
export function PeerList({ own, peers, requests, language }: PeerListProps) {
  if (peers.length === 0) return <p className="soft">{TOWNSHIP_COPY.noPeers[language]}</p>;
  return (
    <ul className="list-none p-0">
      {peers.map((peer) => (
        <li key={peer.agencyId} className="mb-1">
          <a href={townshipAddress(language, peer.agencyId)}>{peer.name}</a>{" "}
          <span className="soft small">{peerReason(own, peer, requests, language)}</span>{" "}
          <a className="small" href={compareAddress(language, own.agencyId, peer.agencyId)}>
            {TOWNSHIP_COPY.compare[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
