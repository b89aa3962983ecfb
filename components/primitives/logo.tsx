/** The product's mark, as in assets/icon.svg. Decorative: the name stands beside it. */
export function Logo({ className = 'size-7' }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 128 128"
      aria-hidden="true"
      className={`shrink-0 forced-color-adjust-none ${className}`}
    >
      <rect width="128" height="128" rx="28" fill="#17509a" />
      <path
        d="M28 112V96C28 68 74 76 76 50"
        fill="none"
        stroke="#ffc53d"
        strokeWidth="14"
        strokeLinecap="round"
      />
      <path d="M76 112V34" fill="none" stroke="#fff" strokeWidth="16" strokeLinecap="round" />
      <path
        d="M53 43L76 18L99 43"
        fill="none"
        stroke="#fff"
        strokeWidth="16"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
