/** What each icon draws, as one path on a field of 24 × 24. */
const paths = {
  check: "M5 12.5 10 17.5 19.5 7",
  circleCheck: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.3l2.8 2.8L16 9.5",
  chevronDown: "m6 9.5 6 6 6-6",
  copy: "M9 8.5h10a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5H9A1.5 1.5 0 0 1 7.5 19v-9A1.5 1.5 0 0 1 9 8.5M4.5 15.5A1.5 1.5 0 0 1 3.5 14V5A1.5 1.5 0 0 1 5 3.5h9a1.5 1.5 0 0 1 1.5 1",
  cross: "m6 6 12 12M18 6 6 18",
  download: "M12 4v11m-5-4.5 5 5 5-5M4.5 20h15",
  info: "M12 10.5V19M12 5v.2",
  minus: "M6 12h12",
  folder:
    "M3.5 7A1.5 1.5 0 0 1 5 5.5h4l2 2.5h8A1.5 1.5 0 0 1 20.5 9.5v8A1.5 1.5 0 0 1 19 19H5a1.5 1.5 0 0 1-1.5-1.5z",
  more: "M5 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M17 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0",
  plus: "M12 5.5v13M5.5 12h13",
  redo: "M15 5.5 19.5 10 15 14.5M19 10H9.5a5 5 0 0 0 0 10H13",
  trash: "M4 6.5h16M9 6V4h6v2M6 6.5 7 20h10l1-13.5M10 11v5M14 11v5",
  undo: "M9 5.5 4.5 10 9 14.5M5 10h9.5a5 5 0 0 1 0 10H11",
  warning: "M12 4.5v9M12 19v.2",
} as const;

/** An icon in the colour and size of its text. It never stands alone: a word beside it says the same. */
export function Icon({
  name,
  className = "icon",
}: {
  readonly name: keyof typeof paths;
  readonly className?: string;
}) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
