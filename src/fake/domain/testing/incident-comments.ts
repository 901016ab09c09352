import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import { findReferenced } from '../references.ts';

type Comment = Entities['IncidentComment'];

/** When a comment was updated that never was: the first moment that .NET knows. */
const never = '0001-01-01T00:00:00Z';

interface CommentsRequest {
  readonly world: World;
  readonly store: WorldStore;
  readonly body: { readonly Comments?: readonly Schemas['IncidentCommentInput'][] | null };
  fail(status: 403, message: string): never;
}

/** The comments of an incident, the oldest first. */
export function commentsOf(store: WorldStore, incidentId: string): Comment[] {
  const comments = [...store.IncidentComment.where('IncidentId', incidentId)];
  return comments.sort((a, b) => (a.CreatedAt < b.CreatedAt ? -1 : a.CreatedAt > b.CreatedAt ? 1 : 0));
}

/**
 * What a request wants of the comments of an incident, once all that it refers to is found.
 * @param incidentId of the incident, unless it is a new one
 * @returns writes the comments, and says whether that changed anything
 */
export function commentChanges(
  request: CommentsRequest,
  incidentId?: string,
): (incidentId: string) => boolean {
  const { world, store, body, fail } = request;
  const found = (body.Comments ?? []).map((sent) => {
    const refer = { body: sent, fail };
    const creator = findReferenced(store.User, 'user', 'CreatedById', refer);
    const changer = findReferenced(store.User, 'user', 'LastUpdatedById', refer);
    const comment = sent.Id ? store.IncidentComment.get(sent.Id.toLowerCase()) : undefined;
    if (sent.Id && (!comment || comment.IncidentId !== incidentId))
      fail(403, `The incident has no comment with the Id ${sent.Id}.`);
    return { sent, creator: creator ?? world.caller(), changer: changer ?? world.caller(), comment };
  });
  return (IncidentId) => {
    let isChanged = false;
    for (const { sent, creator, changer, comment } of found) {
      if (comment?.Body === sent.Body) continue;
      isChanged = true;
      if (comment) {
        store.IncidentComment.update(comment.Id, {
          Body: sent.Body,
          LastUpdatedById: changer.Id,
          LastUpdatedByUserName: changer.UserName,
          LastUpdatedAt: sent.LastUpdatedAt ?? world.now(),
        });
        continue;
      }
      store.IncidentComment.insert({
        Id: world.ids.next(),
        IncidentId,
        Body: sent.Body,
        CreatedById: creator.Id,
        CreatedByUserName: creator.UserName,
        LastUpdatedById: creator.Id,
        LastUpdatedByUserName: creator.UserName,
        CreatedAt: sent.CreatedAt ?? world.now(),
        LastUpdatedAt: never,
        TicketCommentId: sent.TicketCommentId ?? null,
      });
    }
    return isChanged;
  };
}
