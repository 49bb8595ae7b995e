import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { Amendment, TenderChange } from '@/lib/domain/tenders/amendment';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { changeWords, versionsEs as words } from '@/lib/messages/es/amendments';
import { day } from '@/lib/messages/es/format';
import { site } from '@/lib/routes/site';
import { LawFact } from './law-facts';
import { IdleNote } from './reason-notes';

/** Every version of a published tender with its differences, the last first; nothing where it never changed. */
export function Versions({ detail: { tender, amendments } }: { detail: TenderDetail }) {
  if (amendments.length === 0 || !tender.publishedAt) return null;
  const versionHref = (version: number) => site.tender(tender.id, { version });
  return (
    <Section title={words.title} id="versiones" lead={words.lead(amendments.length + 1)}>
      {amendments.toReversed().map((amendment, index) => (
        <article key={amendment.number} className={looks.card}>
          <h3>{words.heading(amendment.number)}</h3>
          <p className="text-ink-2">{words.at(amendment.at)}</p>
          <Differences caption={words.table(amendment.number)} changes={amendment.changes} />
          <Facts amendment={amendment} />
          {index > 0 && <AppLink href={versionHref(amendment.number + 1)}>{words.read(amendment.number + 1)}</AppLink>}
        </article>
      ))}
      <p>
        {words.first(tender.publishedAt)} <AppLink href={versionHref(1)}>{words.read(1)}</AppLink>
      </p>
    </Section>
  );
}

/** What changed, from what to what. */
export function Differences({ caption, changes }: { caption: string; changes: readonly TenderChange[] }) {
  return (
    <DataTable
      caption={caption}
      quietCaption
      columns={[
        { key: 'what', label: words.what },
        { key: 'before', label: words.before },
        { key: 'after', label: words.after },
      ]}
      rows={changes.map((change, index) => ({ id: `${index}`, ...changeWords(change) }))}
    />
  );
}

function Facts({ amendment: { reason, effect, trace } }: { amendment: Amendment }) {
  const { earliest, minimumBusinessDays, legalBasis, traces, idle, outOfReach } = trace;
  return (
    <>
      <p>
        <b>{words.why}.</b> {reason}
      </p>
      <p>
        <b>{words.effect}.</b> {words.effects[effect]}
      </p>
      {earliest && (
        <p>
          <b>{words.law}.</b> {words.term(minimumBusinessDays, day(earliest))}
        </p>
      )}
      {idle && <IdleNote idle={idle} />}
      {outOfReach && <p>{words.reach(outOfReach.lots, outOfReach.reason)}</p>}
      {legalBasis && <p>{words.basis(legalBasis)}</p>}
      <ul className="text-small">
        {traces.map((one) => (
          <li key={one.rule}>
            {one.text}. <LawFact trace={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Says that what is shown is not the version that counts. */
export function OldVersion({ tenderId, version }: { tenderId: string; version: number }) {
  return (
    <Notice tone="due" title={words.old(version)}>
      <p>{words.oldText}</p>
      <LinkButton href={site.tender(tenderId)} tone="secondary">
        {words.current}
      </LinkButton>
    </Notice>
  );
}
