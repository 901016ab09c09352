import { createValidators } from '../../contract/validation/validators.ts';

/** What the schemas refer to. */
const components = {
  Grant: "{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"object\",\"required\":[\"Key\",\"ProjectId\"],\"additionalProperties\":false,\"properties\":{\"Key\":{\"type\":\"string\"},\"ProjectId\":{\"type\":\"string\",\"format\":\"uuid\"}}}]}",
  Instant: "{\"type\":\"string\"}",
  Rate: "{\"type\":\"number\",\"minimum\":0}",
  Fault: "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"operation\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]},\"match\":{\"$ref\":\"#/components/schemas/FaultMatch\"},\"after\":{\"type\":\"integer\",\"minimum\":0},\"every\":{\"type\":\"integer\",\"minimum\":1},\"share\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"seed\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"number\"}]},\"first\":{\"type\":\"integer\",\"minimum\":1},\"latency\":{\"type\":\"number\",\"minimum\":0},\"status\":{\"type\":\"integer\",\"minimum\":400,\"maximum\":599},\"undocumented\":{\"type\":\"boolean\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"expired\":{\"const\":true},\"forbidden\":{\"anyOf\":[{\"const\":true},{\"type\":\"string\"}]},\"task\":{\"enum\":[\"fails\",\"never ends\"]},\"message\":{\"type\":\"string\"},\"cut\":{\"enum\":[\"before\",\"middle\"]},\"body\":{\"enum\":[\"truncated\",\"malformed\",\"html\",\"empty\"]}}}",
  FaultMatch: "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"method\":{\"enum\":[\"GET\",\"HEAD\",\"PUT\",\"POST\",\"DELETE\",\"PATCH\"]},\"path\":{\"type\":\"string\"},\"query\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"header\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}",
  Fork: "{\"type\":\"object\",\"required\":[\"world\"],\"additionalProperties\":false,\"properties\":{\"world\":{\"$ref\":\"#/components/schemas/Name\"}}}",
  Name: "{\"type\":\"string\",\"pattern\":\"^[\\\\w.-]{1,64}$\"}",
};

/** Of request bodies that are JSON, by operation. */
export const bodies = createValidators(components, {
  setAccount: "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"password\":{\"type\":\"string\",\"minLength\":1},\"permissions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Grant\"}},\"groups\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}",
  setGroup: "{\"type\":\"object\",\"required\":[\"permissions\"],\"additionalProperties\":false,\"properties\":{\"permissions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Grant\"}}}}",
  setClock: "{\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":false,\"properties\":{\"at\":{\"$ref\":\"#/components/schemas/Instant\"},\"rate\":{\"$ref\":\"#/components/schemas/Rate\"}}}",
  advanceClock: "{\"type\":\"object\",\"required\":[\"ms\"],\"additionalProperties\":false,\"properties\":{\"ms\":{\"type\":\"number\",\"minimum\":0}}}",
  addFault: "{\"$ref\":\"#/components/schemas/Fault\"}",
  advanceTask: "{\"type\":\"object\",\"maxProperties\":1,\"additionalProperties\":false,\"properties\":{\"steps\":{\"type\":\"integer\",\"minimum\":1},\"step\":{\"type\":\"integer\",\"minimum\":0},\"ms\":{\"type\":\"integer\",\"minimum\":0}}}",
  failTask: "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"message\":{\"type\":\"string\"}}}",
  makeWorld: "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"seed\":{\"type\":\"string\"},\"states\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}",
  forkWorld: "{\"$ref\":\"#/components/schemas/Fork\"}",
  importWorld: "{\"type\":\"object\"}",
  forkSnapshot: "{\"$ref\":\"#/components/schemas/Fork\"}",
});

/** Of forms and the parts of multipart bodies, by operation; they coerce. */
export const texts = createValidators(components, {

}, { coerces: true });

/** Of query strings, by operation; they coerce. */
export const queries = createValidators(components, {
  listAccounts: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  setAccount: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  clearAccount: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  logIn: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  setGroup: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  getClock: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  setClock: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  advanceClock: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  streamEvents: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  listFaults: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  addFault: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  clearFaults: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  removeFault: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  getJournal: "{\"type\":\"object\",\"properties\":{\"operation\":{\"type\":\"string\"},\"method\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"minimum\":0},\"since\":{\"type\":\"string\"},\"valid\":{\"type\":\"boolean\"},\"unhandled\":{\"type\":\"boolean\"},\"last\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[]}",
  clearJournal: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  waitForRequests: "{\"type\":\"object\",\"properties\":{\"operation\":{\"type\":\"string\"},\"method\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"minimum\":0},\"since\":{\"type\":\"string\"},\"valid\":{\"type\":\"boolean\"},\"unhandled\":{\"type\":\"boolean\"},\"count\":{\"type\":\"integer\",\"minimum\":1},\"timeout\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":600000}},\"required\":[]}",
  getCoverage: "{\"type\":\"object\",\"properties\":{\"world\":{\"type\":\"string\"}},\"required\":[]}",
  getControlDocument: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  getApiDocument: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  getHealth: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  reset: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  listTasks: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  getTask: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  advanceTask: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  finishTask: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  failTask: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  holdTask: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  releaseTask: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  listWorlds: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  makeWorld: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  deleteWorld: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  forkWorld: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  exportWorld: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  importWorld: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  listSnapshots: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  saveSnapshot: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  deleteSnapshot: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  restoreSnapshot: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
  forkSnapshot: "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
}, { coerces: true });

/** Of stored records, by entity. */
export const records = createValidators(components, {

});
