import { saveCapacityAction, stateNeedAction, updateActorAction } from '@/lib/actions/census';
import { saveDocumentAction } from '@/lib/actions/census-documents';
import { confirmProducerAction, verifyDocumentAction } from '@/lib/actions/census-officer';
import { registerProducerAction } from '@/lib/actions/identity-entry';
import { prisma } from '@/lib/platform/database';
import { type Government, introduce } from './people';
import { producers as cast, demoPassword, mailOf, type ProducerPart, waitingProducer } from './personas';
import { mustCall, type Persona } from './scenario';

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
async function registerProducer(part: ProducerPart, year: number): Promise<Persona> {
  const { id, userId } = await mustCall(registerProducerAction, null, {
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
  await mustCall(updateActorAction, producer, {
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
    await mustCall(saveCapacityAction, producer, { foodCode, kind, amount, unit: 'kg', months: everyMonth });
  for (const [place, kind] of part.documents.entries()) {
    await mustCall(saveDocumentAction, producer, {
      kind,
      number: `DEMO-${part.nick.slice(0, 6).toUpperCase()}-${place + 1}`,
      issuer: issuers[kind] ?? inventedIssuer,
      ...validity(year),
    });
  }
  return producer;
}

/** The census officer looks at the papers, verifies them and confirms the producer. */
async function confirmProducer(officer: Persona, { organisationId }: Persona): Promise<void> {
  const documents = await prisma().actorDocument.findMany({ where: { organisationId }, orderBy: { id: 'asc' } });
  for (const { id, version } of documents) await mustCall(verifyDocumentAction, officer, { documentId: id, version });
  const { version } = await prisma().economicActor.findUniqueOrThrow({ where: { organisationId } });
  await mustCall(confirmProducerAction, officer, { organisationId, version });
}

export async function stateNeed(producer: Persona, topic: string, text: string): Promise<void> {
  await mustCall(stateNeedAction, producer, { topic, text });
}

/** Producers by nick. */
export type Producers = Readonly<Record<string, Persona>>;

/** Producers come into the census before anything is bought. */
export async function enterProducers(governments: Readonly<Record<string, Government>>, year: number): Promise<Producers> {
  const entered: Record<string, Persona> = {};
  for (const part of cast) {
    entered[part.nick] = await registerProducer(part, year);
    const government = governments[part.municipalityCode];
    if (government) await confirmProducer(government.censo, entered[part.nick] as Persona);
  }
  return entered;
}

/** The one who still waits for the census. */
export function registerWaitingProducer(year: number): Promise<Persona> {
  return registerProducer(waitingProducer, year);
}
