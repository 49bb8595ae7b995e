import fs from 'node:fs';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { inRoot } from './paths.mjs';

/**
 * Prisma's migration engine, run as WebAssembly: no binary is downloaded and no command-line tool is asked.
 * @typedef {import('@prisma/schema-engine-wasm').SchemaEngine} Engine
 * @typedef {{ path: string, content: string }} SchemaFile
 */

/**
 * Opens the engine on a database, and closes its connection afterwards.
 * @template T
 * @param {string} url @param {SchemaFile[]} files @param {(engine: Engine) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withEngine(url, files, work) {
  const SchemaEngine = await loadEngine();
  const pool = new EnginePool({ connectionString: url, max: 1 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapter(pool));
    const silent = () => {};
    const engine = await SchemaEngine.new({ datamodels: files.map((file) => [file.path, file.content]) }, silent, adapter);
    return await work(engine);
  } finally {
    await pool.end();
  }
}

/** What the engine would write a moment later, on its own. */
const MARK_ENDED = `
DO $$ BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET finished_at = clock_timestamp() WHERE finished_at IS NULL AND rolled_back_at IS NULL;
  END IF;
END $$`;

const INTERNAL_CHAR = 18;
const VARCHAR = 1043;

/** Which columns of an answer hold the catalogue's one-letter codes, by the answer's rows. @type {WeakMap<object, number[]>} */
const letterColumns = new WeakMap();

/** Passes the catalogue's one-letter columns, a type that Prisma's adapter refuses, as text, and remembers which they were. */
class EnginePool extends pg.Pool {
  /** @override @param {any[]} query @returns {Promise<any>} */
  async query(...query) {
    const result = await super.query(.../** @type {[any]} */ (query));
    const letters = /** @type {pg.FieldDef[]} */ (result?.fields ?? []).flatMap((field, at) =>
      field.dataTypeID === INTERNAL_CHAR ? [at] : [],
    );
    for (const at of letters) result.fields[at].dataTypeID = VARCHAR;
    if (letters.length > 0) letterColumns.set(result.rows, letters);
    return result;
  }
}

class EngineAdapter extends PrismaPg {
  /** @override */
  async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const answer = await queryRaw(query);
      for (const at of letterColumns.get(answer.rows) ?? []) answer.columnTypes[at] = ColumnTypeEnum.Character;
      return answer;
    };
    // Prisma's own cuts a script at every semicolon, through the bodies of functions too. Sent whole, it is also one
    // implicit transaction, with the mark that it ended: whenever a run is killed, a migration happened or it did not.
    const refuse = (/** @type {unknown} */ error) => /** @type {any} */ (adapter).onError(error);
    adapter.executeScript = async (script) =>
      void (await adapter.underlyingDriver().query(`${script}\n;${MARK_ENDED}`).catch(refuse));
    return adapter;
  }
}

/** @type {Promise<typeof import('@prisma/schema-engine-wasm').SchemaEngine> | undefined} */
let engineClass;

function loadEngine() {
  engineClass ??= (async () => {
    const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
    const bytes = fs.readFileSync(inRoot('node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm'));
    const imports = Object.fromEntries(Object.entries(glue).map(([name, value]) => [name, withoutWaiting(name, value)]));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports });
    glue.__wbg_set_wasm(instance.exports);
    /** @type {any} */ (instance.exports).__wbindgen_start();
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: failLoudly } });
    return glue.SchemaEngine;
  })();
  return engineClass;
}

/** The engine leaves its ten-second alarm for the lock running: it must not keep the process. @param {string} name @param {any} value */
function withoutWaiting(name, value) {
  if (!name.startsWith('__wbg_setTimeout_')) return value;
  return (/** @type {() => void} */ alarm, /** @type {number} */ ms) => setTimeout(alarm, ms).unref();
}

/** @param {string} message */
function failLoudly(message) {
  throw new Error(`Prisma's migration engine failed: ${message}`);
}
