/** The mark: a bowl to which three diamonds of the woven band come down. Decorative: the name stands beside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path fill="var(--amaranto)" d="M2 17h28a14 13 0 0 1-28 0z" />
      <path fill="var(--quinua)" d="M16 2l4 4.5-4 4.5-4-4.5z" />
      <path fill="var(--verde)" d="M8.5 6.5l3.6 4-3.6 4-3.6-4z" />
      <path fill="var(--teja)" d="M23.5 6.5l3.6 4-3.6 4-3.6-4z" />
      <path fill="var(--paper)" d="M9 20.5l2 2.2-2 2.2-2-2.2zM16 20.5l2 2.2-2 2.2-2-2.2zM23 20.5l2 2.2-2 2.2-2-2.2z" />
    </svg>
  );
}
