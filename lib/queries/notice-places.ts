import 'server-only';
import type { Route } from 'next';
import type { Actor } from '@/lib/domain/access/actor';
import { mayTry } from '@/lib/domain/access/may';
import type { ActionName } from '@/lib/domain/access/policy';
import { prisma } from '@/lib/platform/database';
import { account } from '@/lib/routes/account';
import { folderOf, keptRoute } from '@/lib/routes/address';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { site } from '@/lib/routes/site';

type Place = readonly [page: { pattern: string }, reads: ActionName];

/** Every page that notices lead to, and the right by which it is read. */
const places: readonly Place[] = [
  [office.team, 'members.read'],
  [office.actor, 'census.read'],
  [office.tender, 'tender.read-draft'],
  [office.tenderQuestions, 'tender.read-draft'],
  [office.tenderOpening, 'tender.read-evaluation'],
  [office.tenderEvaluation, 'tender.read-evaluation'],
  [office.tenderAward, 'tender.read-evaluation'],
  [office.rule, 'programme.read'],
  [office.contract, 'contract.read'],
  [office.contractChanges, 'contract.read'],
  [office.reception, 'delivery.read'],
  [producer.opportunity, 'actor.read'],
  [producer.prepareOffer, 'offer.save-draft'],
  [producer.questions, 'question.ask'],
  [producer.offers, 'offer.read'],
  [producer.offer, 'offer.read'],
  [producer.contract, 'contract.read'],
  [producer.deliveries, 'delivery.read-due'],
  [producer.delivery, 'delivery.read'],
  [producer.collections, 'collection.read'],
  [producer.file, 'actor.read'],
  [producer.capacities, 'actor.read'],
  [producer.documents, 'actor.read'],
  [account.home, 'account.read'],
  [account.team, 'members.read'],
  [account.noticeCommitments, 'commitment.read'],
  [site.matrix, 'session.sign-in'],
];

const shapes = places.map(([{ pattern }, reads]) => ({ shape: new RegExp(`^${pattern.replace(/\[\w+\]/g, '[^/]+')}$`), reads }));
const uuid = /[0-9a-f]{8}-[0-9a-f-]{27}/;

/**
 * Which of these addresses a person may open today: their roles may have changed since, and an actor may have moved to another
 * municipality. One statement where some lead to the census, else none.
 */
export async function openTo(actor: Actor, hrefs: readonly string[]): Promise<(href: string) => Route | null> {
  const census = `${folderOf(office.actor)}/`;
  const asked = hrefs.filter((href) => href.startsWith(census)).flatMap((href) => uuid.exec(href)?.[0] ?? []);
  const here = await listActorsHere(actor, asked);
  return (href) => {
    const path = href.split(/[?#]/)[0] ?? '';
    const reads = shapes.find(({ shape }) => shape.test(path))?.reads;
    const isElsewhere = href.startsWith(census) && !here.has(uuid.exec(href)?.[0] ?? '');
    return reads && mayTry(actor, reads) && !isElsewhere ? keptRoute(href) : null;
  };
}

async function listActorsHere({ organisation }: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { municipalityCode } = organisation;
  if (ids.length === 0 || municipalityCode === null) return new Set();
  const rows = await prisma().organisation.findMany({ where: { id: { in: [...ids] }, municipalityCode }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
