/** Who signs: the name that the record holds, or a blank to be written by hand, and in what capacity. */
export type Signer = { name?: string | undefined; role: string };

/** Lines to sign on, shown only on paper. */
export function PaperFoot({ signers }: { signers: readonly Signer[] }) {
  return (
    <div className="paper-only paper-foot">
      {signers.map(({ name, role }) => (
        <p key={role}>
          <b>{name}</b>
          {role}
        </p>
      ))}
    </div>
  );
}
