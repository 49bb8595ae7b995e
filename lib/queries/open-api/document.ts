import { z } from 'zod';
import type { Translator } from '@/lib/messages/translator';
import { apiRoot } from '@/lib/routes/site';
import { adjustedPriceDescription } from './adjusted-price-description';
import type { Described } from './computation';
import { deadlinesDescription } from './deadlines-description';
import { apiProblemCodes } from './problem-codes';

/** The refusals of every computation. */
const ProblemList = z.strictObject({
  errors: z.array(z.strictObject({ path: z.string(), code: z.enum(apiProblemCodes), message: z.string() })),
});

/** OpenAPI 3.1 of the public computations, made from the very schemas that read and type them: it cannot drift. */
export function openApiDocument(t: Translator<'open-api'>) {
  const computations: readonly Described[] = [adjustedPriceDescription, deadlinesDescription];
  return {
    openapi: '3.1.0',
    info: { title: t('title'), version: '1', description: t('description') },
    servers: [{ url: apiRoot }],
    paths: Object.fromEntries(computations.map((computation) => [`/${computation.name}`, pathOf(t, computation)])),
    components: { schemas: { ProblemList: schemaOf(ProblemList, 'output') } },
  };
}

function pathOf(t: Translator<'open-api'>, { name, request, response, example }: Described) {
  const problems = (description: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/ProblemList' } } },
  });
  return {
    post: {
      operationId: name,
      summary: t(`summaries.${name}`),
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(request, 'input'), example } } },
      responses: {
        200: { description: t('done'), content: { 'application/json': { schema: schemaOf(response, 'output') } } },
        400: problems(t('badInput')),
        413: problems(t('tooLarge')),
        415: problems(t('wrongType')),
        429: problems(t('tooMany')),
      },
    },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return rest;
}
