/** The two network choices as pictures: a box with walls and one door, and a box whose walls are gone. */
export function Pictogram({ network }: { readonly network: "private" | "host" }) {
  return (
    <svg
      className="pictogram"
      viewBox="0 0 42 42"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <rect
        x="1.5"
        y="1.5"
        width="39"
        height="39"
        rx="8"
        stroke={network === "private" ? "var(--line2)" : "currentColor"}
      />
      {network === "private" ? (
        <>
          <rect x="10" y="12" width="17" height="18" rx="3.5" />
          <path d="M27 21h5" strokeDasharray="0.1 4" />
          <circle cx="35" cy="21" r="2.6" />
        </>
      ) : (
        <>
          <rect x="9" y="12" width="17" height="18" rx="3.5" strokeDasharray="3.4 3.6" />
          <path d="M31.5 9v24M36.5 9v24" strokeWidth="1.8" />
        </>
      )}
    </svg>
  );
}
