/** Who signs: the name that the record holds, or a blank to be written by hand, and in what capacity. */
export type Signer = { name?: string | undefined; role: string };

/** Lines to sign on, shown only on paper. */
export function PaperFoot({ signers }: { signers: readonly Signer[] }) {
  return (
    <div className="hidden break-inside-avoid print:grid print:grid-cols-[1fr_1fr] print:gap-x-[12mm] print:gap-y-0">
      {signers.map(({ name, role }) => (
        <p key={role} className="border-t border-ink text-center leading-[1.35] print:mt-[20mm] print:pt-[1.5mm]">
          <b className="block min-h-[1.35em]">{name}</b>
          {role}
        </p>
      ))}
    </div>
  );
}
