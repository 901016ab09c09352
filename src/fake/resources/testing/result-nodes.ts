import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { WorldStore } from '../../../world/world.ts';
import { findNode, findRun, nodeAttachments } from '../../domain/testing/automated-tests.ts';
import {
  linkBetween,
  linkIncident,
  partsOfLink,
  unlinkIncident,
} from '../../domain/testing/incident-links.ts';
import { childrenOf, rootNode, statusesIn } from '../../domain/testing/result-nodes.ts';
import { type Call, defineResource, type Serializer } from '../../resource/define.ts';

type ResultNode = Entities['ResultNode'];

export default defineResource('result-nodes', {
  operations: {
    getAutomatedTestRunRootNodes: (call) => {
      const { path, store, serialize, expand } = call;
      const nodes = childrenOf(store, findRun(call, path.runId).Id, rootNode);
      return { status: 200, body: nodes.map((node) => serialize('ResultNode', node, expand)) };
    },

    getAutomatedTestRunNode: (call) => {
      const { path, serialize, expand } = call;
      return { status: 200, body: serialize('ResultNode', findNode(call, path.runId, path.nodeId), expand) };
    },

    patchAutomatedTestRunNode: (call) => {
      const { path, body, store, serialize, expand } = call;
      const node = findNode(call, path.runId, path.nodeId);
      const { Notes } = body;
      const changed = Notes == null ? node : store.ResultNode.update(node.Id, { Notes });
      return { status: 200, body: serialize('ResultNode', changed, expand) };
    },

    getAutomatedTestRunNodeChildren: (call) => {
      const { path, query, store, serialize, expand } = call;
      const wanted = statusesIn(query.statuses, (word) =>
        call.fail(400, `Failed to read statuses: ${word} is no status of a result.`),
      );
      const runId = findRun(call, path.runId).Id;
      if (path.nodeId !== rootNode) findNode(call, runId, path.nodeId);
      const nodes = childrenOf(store, runId, path.nodeId);
      return {
        status: 200,
        body: nodes
          .filter(({ Status }) => wanted?.has(Status) ?? true)
          .map((node) => serialize('ResultNode', node, expand)),
      };
    },

    getAutomatedTestRunNodeAttachments: (call) => {
      const node = findNode(call, call.path.runId, call.path.nodeId);
      const own = nodeAttachments.of(call, node.Id);
      return { status: 200, body: own.map((it) => call.serialize('Attachment', it)) };
    },

    createAutomatedTestRunNodeAttachments: (call) =>
      nodeAttachments.create(call, findNode(call, call.path.runId, call.path.nodeId).Id),

    deleteAutomatedTestRunNodeAttachment: (call) => {
      const { path } = call;
      return nodeAttachments.remove(call, findNode(call, path.runId, path.nodeId).Id, path.attachmentId);
    },

    getAutomatedTestRunNodeIncidents: (call) => {
      const { path, store, expand } = call;
      const node = findNode(call, path.runId, path.nodeId);
      const linked = store.IncidentLink.where('ResultNodeId', node.Id);
      const Items = linked.map(({ IncidentId }) => linkOf(call, node, IncidentId, expand));
      return { status: 200, body: { Items } };
    },

    createAutomatedTestRunNodeIncident: (call) => {
      const { path, body, world, store, fail } = call;
      const node = findNode(call, path.runId, path.nodeId);
      const id = body.IncidentId?.toLowerCase();
      if (id === undefined) return fail(400, 'Failed to link an incident: the body needs an IncidentId.');
      if (!store.Incident.has(id))
        return fail(400, `Failed to link an incident: none has the IncidentId ${id}.`);
      linkIncident(world, 'ResultNodeId', node.Id, id);
      return { status: 201, body: linkOf(call, node, id) };
    },

    getAutomatedTestRunNodeIncident: (call) => {
      const { path, expand } = call;
      const node = findNode(call, path.runId, path.nodeId);
      return { status: 200, body: linkOf(call, node, findLink(call).IncidentId, expand) };
    },

    deleteAutomatedTestRunNodeIncident: (call) => {
      findNode(call, call.path.runId, call.path.nodeId);
      unlinkIncident(call.store, findLink(call));
      return { status: 200 };
    },
  },
  expansions: {
    ResultNode: {
      Metadata: ({ Metadata }) => Metadata,
      Parameters: ({ Parameters }) => Parameters,
      Children: ({ Id, AutomatedTestRunId }, { store, serialize }) =>
        childrenOf(store, AutomatedTestRunId, Id).map((node) => serialize('ResultNode', node)),
    },
  },
});

/** The link that an address names, whose node has been found. */
function findLink({
  path,
  store,
  fail,
}: Call<'getAutomatedTestRunNodeIncident' | 'deleteAutomatedTestRunNodeIncident'>) {
  const { nodeId, incidentId } = path;
  const link = linkBetween(store, 'ResultNodeId', nodeId, incidentId);
  return link ?? fail(404, `The node ${nodeId} has no incident with the id ${incidentId}.`);
}

/** The link of a node to an incident, as it is printed: of the record there is only what ties the two. */
function linkOf(
  { store, serialize, urlFor }: Serializer & { readonly store: WorldStore },
  node: ResultNode,
  IncidentId: string,
  expand: readonly string[] = [],
): Schemas['AutomatedTestRunIncident'] {
  const ids = { runId: node.AutomatedTestRunId, nodeId: node.Id, incidentId: IncidentId };
  return {
    RunId: ids.runId,
    NodeId: ids.nodeId,
    IncidentId,
    ...partsOfLink(
      { expand },
      {
        Run: () => serialize('AutomatedTestRun', store.AutomatedTestRun.getOrThrow(ids.runId)),
        Node: () => serialize('ResultNode', node),
        Incident: () => serialize('Incident', store.Incident.getOrThrow(IncidentId)),
      },
    ),
    Self: urlFor('getAutomatedTestRunNodeIncident', ids),
  };
}
