/** The architecture as README draws it. A layer sees only the layers listed for it; read from the ground up. */
const layers = {
  domain: [],
  routes: ['domain'],
  platform: ['domain', 'routes'],
  messages: ['domain', 'routes', 'platform'],
  data: ['domain', 'routes', 'platform'],
  integrations: ['domain', 'platform'],
  services: ['domain', 'routes', 'platform', 'data', 'integrations'],
  queries: ['domain', 'routes', 'messages', 'platform', 'data', 'integrations'],
  jobs: ['domain', 'routes', 'messages', 'platform', 'data', 'integrations', 'services', 'queries'],
  actions: ['domain', 'routes', 'messages', 'platform', 'data', 'services'],
};

/** The modules of the domain in reading order: each sees only those before it. */
const modules = `
  refusal-codes refusal outcome readings text sending kept-text units downloads dates point inputs files papers records duplicates calendar access
  territory law identity sessions notices notice-work jobs mail demonstration dashboards programmes schools foods rations
  demand census cards tenders matching offers evaluation awards contracts deliveries payments local-purchase matrix
  training assistance research fairs transparency`
  .trim()
  .split(/\s+/);

module.exports = { layers, modules };
