interface EvidenceLinkProps {
  readonly words?: string;
  /** What it is about, for those who hear the links of the page one after the other. */
  readonly about: string;
  readonly show: () => void;
}

/** Leads to what a sentence beside it rests on. */
export function EvidenceLink({ words = "How this was measured", about, show }: EvidenceLinkProps) {
  return (
    <button type="button" className="link" onClick={show}>
      {words}
      <span className="hidden-visually">: {about}</span>
    </button>
  );
}
