import type { FileContent } from '../../contract/body/body.ts';
import { defineResource } from '../resource/define.ts';

/** Worlds have no place for bytes yet. */
const kept = new Map<string, FileContent>();

export default defineResource('samples', {
  operations: {
    sortNumbers: ({ body }) => ({ status: 200, body: [...body].sort((a, b) => a - b) }),

    echoWord: ({ body }) => ({ status: 200, body }),

    uploadFiles: ({ body: { fields, files }, urlFor }) => {
      for (const { name, filename, type, bytes } of files)
        kept.set(name.toLowerCase(), { type, bytes, filename });
      return {
        status: 201,
        headers: { Location: urlFor('downloadFile', { id: files[0]?.name ?? '' }) },
        body: {
          Comment: fields.comment ?? null,
          Count: fields.count ?? files.length,
          Files: files.map(({ name, filename = null, type, bytes }) => ({
            Name: name,
            FileName: filename,
            Type: type,
            Size: bytes.length,
          })),
        },
      };
    },

    putFile: ({ path, body }) => {
      kept.set(path.id, body);
      return { status: 204 };
    },

    downloadFile: ({ path, query, fail }) => {
      const file = kept.get(path.id) ?? fail(404, `No file has the id ${path.id}.`);
      const count = query.pieces;
      if (count === undefined) return { status: 200, body: file };
      const size = Math.max(1, Math.ceil(file.bytes.length / count));
      let at = 0;
      const bytes = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= file.bytes.length) return controller.close();
          controller.enqueue(file.bytes.subarray(at, at + size));
          at += size;
        },
      });
      return { status: 200, body: { ...file, bytes } };
    },

    deleteFile: ({ path, fail }) => {
      if (!kept.delete(path.id)) fail(404, `No file has the id ${path.id}.`);
      return { status: 204 };
    },

    searchSamples: ({ body: { tql, top = 25, exact = false } }) => ({
      status: 200,
      body: { tql, top, exact },
    }),
  },
});
