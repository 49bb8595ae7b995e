import { saveCapacityAct, saveDocumentAct, stateNeedAct, updateActorAct } from '@/lib/actions/census';
import { confirmProducerAct, verifyDocumentAct } from '@/lib/actions/census-officer';
import { registerProducerAct } from '@/lib/actions/people-entry';
import { prisma } from '@/lib/platform/database';
import { producers as cast, demoPassword, mailOf, type ProducerPart, waitingProducer } from './cast';
import { type Government, introduce } from './people';
import { mustAct, type Player } from './stage';

const everyMonth: readonly number[] = [];
/** Long enough for the whole demonstration. */
const validity = (year: number) => ({ issuedOn: `${year - 2}-03-01`, validUntil: `${year + 3}-03-01` });

/** Who gives each paper, where it is known to everybody; the rest is invented. */
const issuers: Readonly<Record<string, string>> = {
  rupe: 'SICOES',
  nit: 'Servicio de Impuestos Nacionales',
  'sanitary-registry': 'SENASAG',
};
export const inventedIssuer = 'Entidad emisora (demostración)';

/** A telephone that nobody has, another for each. */
const phoneOf = (part: ProducerPart) => `0000-${1000 + cast.indexOf(part)}`;

/** A producer registers, tells what it can supply and which papers it holds. */
async function registerProducer(part: ProducerPart, year: number): Promise<Player> {
  const { id, userId } = await mustAct(registerProducerAct, null, {
    organisationName: part.organisation,
    kind: part.kind,
    municipalityCode: part.municipalityCode,
    community: part.community,
    name: part.person,
    phone: phoneOf(part),
    womenMembers: part.women,
    menMembers: part.men,
    email: mailOf(part.nick),
    password: demoPassword,
  });
  if (!id || !userId) throw new Error(`${part.organisation} could not register`);
  const producer = { userId, organisationId: id };
  await introduce(userId, part.title);
  await prisma().organisation.update({ where: { id }, data: { isDemo: true } });
  await prisma().economicActor.update({ where: { organisationId: id }, data: { source: part.source } });

  const [lat, lon] = part.place;
  await mustAct(updateActorAct, producer, {
    version: 1,
    community: part.community,
    contactName: part.person,
    contactPhone: phoneOf(part),
    womenMembers: part.women,
    menMembers: part.men,
    lat,
    lon,
    deliversToSchools: part.deliversToSchools,
    reachKm: part.reachKm,
    experienceMonths: part.experienceMonths,
  });
  for (const [foodCode, kind, amount] of part.capacities)
    await mustAct(saveCapacityAct, producer, { foodCode, kind, amount, unit: 'kg', months: everyMonth });
  for (const [place, kind] of part.documents.entries()) {
    await mustAct(saveDocumentAct, producer, {
      kind,
      number: `DEMO-${part.nick.slice(0, 6).toUpperCase()}-${place + 1}`,
      issuer: issuers[kind] ?? inventedIssuer,
      ...validity(year),
    });
  }
  return producer;
}

/** The census officer looks at the papers, verifies them and confirms the producer. */
async function confirmProducer(officer: Player, { organisationId }: Player): Promise<void> {
  const documents = await prisma().actorDocument.findMany({ where: { organisationId }, orderBy: { id: 'asc' } });
  for (const { id, version } of documents) await mustAct(verifyDocumentAct, officer, { documentId: id, version });
  const { version } = await prisma().economicActor.findUniqueOrThrow({ where: { organisationId } });
  await mustAct(confirmProducerAct, officer, { organisationId, version });
}

export async function stateNeed(producer: Player, topic: string, text: string): Promise<void> {
  await mustAct(stateNeedAct, producer, { topic, text });
}

/** Producers by nick. */
export type Producers = Readonly<Record<string, Player>>;

/** Producers come into the census before anything is bought. */
export async function enterProducers(governments: Readonly<Record<string, Government>>, year: number): Promise<Producers> {
  const entered: Record<string, Player> = {};
  for (const part of cast) {
    entered[part.nick] = await registerProducer(part, year);
    const government = governments[part.municipalityCode];
    if (government) await confirmProducer(government.censo, entered[part.nick] as Player);
  }
  return entered;
}

/** The one who still waits for the census. */
export function registerWaitingProducer(year: number): Promise<Player> {
  return registerProducer(waitingProducer, year);
}
