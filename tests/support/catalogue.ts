import type pg from 'pg';

export type Column = {
  name: string;
  /** As PostgreSQL calls it: int4, varchar, the enum's own name; of an array, of what. */
  type: string;
  array: boolean;
  length: number | null;
  required: boolean;
  /** Numbered by a sequence. */
  numbered: boolean;
  /** Of an enum. */
  labels: string[];
};
export type ForeignKey = { columns: string[]; to: string; toColumns: string[] };
export type Table = { name: string; columns: Column[]; primaryKey: string[]; foreignKeys: ForeignKey[] };

/** The tables of a database as it stands, but the migration engine's own. */
export async function readCatalogue(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    WITH keys AS (
      SELECT c.conrelid, c.contype, c.confrelid::regclass::text AS target,
             (SELECT json_agg(a.attname ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k (att, n)
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.att) AS own,
             (SELECT json_agg(a.attname ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY k (att, n)
                JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.att) AS theirs
        FROM pg_constraint c WHERE c.contype IN ('p', 'f'))
    SELECT t.relname AS name,
           (SELECT coalesce(json_agg(json_build_object(
                'name', a.attname, 'type', coalesce(e.typname, y.typname), 'array', e.oid IS NOT NULL,
                'length', CASE WHEN y.typname IN ('varchar', 'bpchar') AND a.atttypmod > 4 THEN a.atttypmod - 4 END,
                'required', a.attnotnull, 'numbered', coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%', false),
                'labels', (SELECT coalesce(json_agg(l.enumlabel ORDER BY l.enumsortorder), '[]') FROM pg_enum l
                            WHERE l.enumtypid = coalesce(e.oid, y.oid))) ORDER BY a.attnum), '[]')
              FROM pg_attribute a JOIN pg_type y ON y.oid = a.atttypid
              LEFT JOIN pg_type e ON e.oid = y.typelem AND y.typcategory = 'A'
              LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
             WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
           (SELECT own FROM keys WHERE conrelid = t.oid AND contype = 'p') AS "primaryKey",
           (SELECT coalesce(json_agg(json_build_object('columns', own, 'to', target, 'toColumns', theirs)), '[]')
              FROM keys WHERE conrelid = t.oid AND contype = 'f') AS "foreignKeys"
      FROM pg_class t
     WHERE t.relkind IN ('r', 'p') AND t.relnamespace = 'public'::regnamespace AND t.relname <> '_prisma_migrations'
     ORDER BY t.relname`);
  return rows;
}
