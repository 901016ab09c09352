import { dispositionOf } from '../../../contract/body/disposition.ts';
import { bytesOf } from '../../domain/server/export-files.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('diagnostics', {
  operations: {
    getLastPerformanceTestResults: ({ query, store, serialize, fail }) => {
      const report =
        [...store.PerformanceMeasurement].at(-1) ?? fail(404, 'No performance test has been run to its end.');
      const body = serialize('PerformanceMeasurement', report);
      if (!query.export) return { status: 200, body };
      return {
        status: 200,
        headers: { 'Content-Disposition': dispositionOf('performance-measurement.json') },
        body,
      };
    },

    getExportedFileContents: ({ path, store, visible, fail }) => {
      const [file] = visible('ExportFile', store.ExportFile.whereText('Id', path.filename));
      if (!file) return fail(404, `No exported file is called ${path.filename}.`);
      return { status: 200, body: { type: file.ContentType, bytes: bytesOf(file), filename: file.Id } };
    },
  },
});
