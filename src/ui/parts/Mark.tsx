/** The mark of Quadlight: four units, one private, one open to the machine. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="10" height="10" rx="2.5" fill="var(--private)" />
      <rect x="14" y="2" width="8" height="8" rx="2" fill="none" stroke="var(--ink3)" strokeWidth="1.8" />
      <rect x="2" y="14" width="8" height="8" rx="2" fill="none" stroke="var(--ink3)" strokeWidth="1.8" />
      <rect x="13" y="13" width="10" height="10" rx="2.5" fill="var(--host)" />
    </svg>
  );
}
