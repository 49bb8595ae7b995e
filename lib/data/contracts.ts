import 'server-only';
import { dateOf, dayInLaPaz } from '@/lib/domain/calendar';
import type { Contract, ContractedItem } from '@/lib/domain/contracts/contract';
import type { DueDelivery } from '@/lib/domain/contracts/schedule';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { ContractForm } from '@/lib/domain/law/contract';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { toEnum } from './enums';
import { saveSchedule } from './schedule';

const contractFields = {
  id: true,
  number: true,
  buyerId: true,
  supplierPartyId: true,
  retentionBps: true,
  signedAt: true,
} as const;

/** The contract as the actions see it, or null. One statement. */
export async function findContract(db: Db, id: string): Promise<Contract | null> {
  const row = await db.contract.findUnique({ where: { id }, select: contractFields });
  if (!row) return null;
  const { signedAt, ...contract } = row;
  return { ...contract, signedOn: dayInLaPaz(signedAt) };
}

/** Makes others who write on the contract wait until this transaction ends. */
export async function lockContract(db: Db, id: string): Promise<void> {
  await db.$queryRaw`select 1 as locked from contracts where id = ${id}::uuid for no key update`;
}

/** Domicile and members of suppliers today: what their contracts keep. Of a party the domicile of who leads it, and the people of all its members. */
export type SupplierSnapshot = { municipalityCode: string | null; womenMembers: number; menMembers: number };

/** @returns by party. One statement. */
export async function findSuppliers(db: Db, partyIds: readonly string[]): Promise<Map<string, SupplierSnapshot>> {
  const rows = await db.$queryRaw<(SupplierSnapshot & { id: string })[]>`
    select l.party_id as id, l.municipality_code as "municipalityCode",
           coalesce(sum(a.women_members), 0)::int as "womenMembers", coalesce(sum(a.men_members), 0)::int as "menMembers"
      from party_leads l join party_members m on m.party_id = l.party_id
      left join economic_actors a on a.organisation_id = m.organisation_id
     where l.party_id = any(${[...partyIds]}::uuid[]) group by 1, 2`;
  return new Map(rows.map(({ id, ...snapshot }) => [id, snapshot]));
}

export type NewContract = {
  tenderId: string;
  buyerId: string;
  supplierPartyId: string;
  number: string;
  form: ContractForm;
  amountCentavos: Centavos;
  retentionBps: BasisPoints;
  /** Rules behind form and retention. */
  ruleTrace: readonly Trace[];
  startsOn: Day;
  endsOn: Day;
  supplierKind: ActorKind;
  supplier: SupplierSnapshot;
  items: readonly (ContractedItem & { demandUnits: number })[];
  /** `itemKey` is the lot item. */
  schedule: readonly DueDelivery[];
};

/** Writes a contract with its items and schedule: four statements, whatever the number of deliveries. */
export async function saveContract(db: Db, { supplier, items, schedule, ruleTrace, ...contract }: NewContract): Promise<string> {
  const { id } = await db.contract.create({
    data: {
      ...contract,
      ruleTrace: JSON.parse(JSON.stringify(ruleTrace)),
      startsOn: dateOf(contract.startsOn),
      endsOn: dateOf(contract.endsOn),
      supplierKind: toEnum(contract.supplierKind),
      form: toEnum(contract.form),
      supplierMunicipalityCode: supplier.municipalityCode,
      womenMembers: supplier.womenMembers,
      menMembers: supplier.menMembers,
    },
    select: { id: true },
  });
  const saved = await db.contractItem.createManyAndReturn({
    data: items.map((item) => ({ ...item, contractId: id })),
    select: { id: true, lotItemId: true },
  });
  await saveSchedule(db, id, schedule, new Map(saved.map((item) => [item.lotItemId, item.id])));
  return id;
}
