import type { Generator } from './generator.ts';

const reindex = `{ Type: 'Reindex', Parameters: {} }`;

/** The generators that are tried, each with the version it was tried in. */
export const generators: readonly Generator[] = [
  {
    name: 'openapi-typescript',
    packages: ['openapi-typescript@7.13.0', 'openapi-fetch@0.17.0'],
    document: [],
    command: ['openapi-typescript', 'api.json', '-o', 'made/api.ts'],
    client: `
import createClient from 'openapi-fetch';
import { url } from './address.ts';
import type { paths } from './made/api.ts';
const api = createClient<paths>({ baseUrl: url });
const need = <T>({ data, error }: { data?: T; error?: unknown }): T => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};
export const client = {
  projects: async () => need(await api.GET('/api/projects')),
  createPackage: async (Name: string, ProjectId: string) =>
    need(await api.POST('/api/executionpackages', { body: { Name, ProjectId } })),
  async startReindex() {
    const task = need(await api.POST('/api/backgroundtasks', { body: ${reindex} }));
    return 'Id' in task ? task.Id : '';
  },
  isComplete: async (id: string) => {
    const task = need(await api.GET('/api/backgroundtask/{id}', { params: { path: { id } } }));
    return task.Complete;
  },
  attach: async (id: string, text: string) => need(await api.POST('/api/script/{id}/attachments', {
    params: { path: { id } },
    body: { file: text },
    bodySerializer(body) {
      const form = new FormData();
      for (const [name, value] of Object.entries(body)) form.append(name, new File([value], 'notes.txt'));
      return form;
    },
  })).length,
  search: async (tql: string) => need(await api.GET('/api/scripts', { params: { query: { tql } } })).Items,
};`,
  },
  {
    name: 'hey-api',
    packages: ['@hey-api/openapi-ts@0.99.0'],
    isNewer: true,
    document: [],
    command: ['openapi-ts', '-i', 'api.json', '-o', 'made', '-c', '@hey-api/client-fetch'],
    client: `
import { url } from './address.ts';
import { client as http } from './made/client.gen';
import * as api from './made/sdk.gen';
http.setConfig({ baseUrl: url });
const throwOnError = true;
export const client = {
  projects: async () => (await api.searchProjects({ throwOnError })).data,
  createPackage: async (Name: string, ProjectId: string) =>
    (await api.createExecutionPackage({ body: { Name, ProjectId }, throwOnError })).data,
  async startReindex() {
    const { data } = await api.startBackgroundTask({ body: ${reindex}, throwOnError });
    return 'Id' in data ? data.Id : '';
  },
  isComplete: async (id: string) => (await api.getBackgroundTaskStatus({ path: { id }, throwOnError })).data.Complete,
  attach: async (id: string, text: string) =>
    (await api.createScriptAttachment({ path: { id }, body: { file: new File([text], 'notes.txt') }, throwOnError })).data.length,
  search: async (tql: string) => (await api.searchScripts({ query: { tql }, throwOnError })).data.Items,
};`,
  },
  {
    name: 'orval',
    packages: ['orval@8.38.0'],
    isNewer: true,
    document: [],
    command: ['orval', '--config', 'orval.config.js'],
    files: {
      'orval.config.js': `export default { api: { input: 'api.json', output: { target: 'made/api.ts', client: 'fetch',
  baseUrl: { runtime: 'process.env.API_URL' } } } };`,
    },
    client: `
import * as api from './made/api.ts';
export const client = {
  projects: async () => { const { status, data } = await api.searchProjects(); if (status !== 200) throw new Error(data.Message); return data; },
  createPackage: async (Name: string, ProjectId: string) => {
    const { status, data } = await api.createExecutionPackage({ Name, ProjectId });
    if (status !== 201) throw new Error(data.Message);
    return data;
  },
  async startReindex() {
    const { status, data } = await api.startBackgroundTask(${reindex});
    if (status !== 202) throw new Error(data.Message);
    return 'Id' in data ? data.Id : '';
  },
  async isComplete(id: string) {
    const { status, data } = await api.getBackgroundTaskStatus(id);
    if (status !== 200) throw new Error(data.Message);
    return data.Complete;
  },
  async attach(id: string, text: string) {
    // What it makes sends an empty form where files may have any name.
    const body = new FormData();
    body.append('file', new File([text], 'notes.txt'));
    const answer = await fetch(api.getCreateScriptAttachmentUrl(id), { method: 'POST', body });
    return ((await answer.json()) as api.createScriptAttachmentResponse201['data']).length;
  },
  async search(tql: string) {
    const { status, data } = await api.searchScripts({ tql });
    if (status !== 200) throw new Error(data.Message);
    return data.Items;
  },
};`,
  },
  {
    name: 'swagger-typescript-api',
    packages: ['swagger-typescript-api@13.13.0'],
    document: [],
    command: ['swagger-typescript-api', 'generate', '-p', 'api.json', '-o', 'made', '-n', 'api.ts'],
    client: `
import { url } from './address.ts';
import { Api } from './made/api.ts';
const { api } = new Api({ baseUrl: url });
export const client = {
  projects: async () => (await api.searchProjects()).data,
  createPackage: async (Name: string, ProjectId: string) => (await api.createExecutionPackage({ Name, ProjectId })).data,
  async startReindex() {
    const { data } = await api.startBackgroundTask(${reindex});
    return 'Id' in data ? data.Id : '';
  },
  isComplete: async (id: string) => (await api.getBackgroundTaskStatus(id)).data.Complete,
  attach: async (id: string, text: string) =>
    (await api.createScriptAttachment(id, { file: new File([text], 'notes.txt') })).data.length,
  search: async (tql: string) => (await api.searchScripts({ tql })).data.Items,
};`,
  },
  {
    name: 'oazapfts',
    packages: ['oazapfts@7.5.0', '@oazapfts/runtime'],
    document: [],
    command: ['oazapfts', 'api.json', 'made/api.ts'],
    client: `
import { url } from './address.ts';
import * as api from './made/api.ts';
api.defaults.baseUrl = url;
export const client = {
  projects: async () => { const it = await api.searchProjects(); if (it.status !== 200) throw new Error(it.data.Message); return it.data; },
  async createPackage(Name: string, ProjectId: string) {
    const it = await api.createExecutionPackage({ Name, ProjectId });
    if (it.status !== 201) throw new Error(it.data.Message);
    return it.data;
  },
  async startReindex() {
    const it = await api.startBackgroundTask(${reindex});
    if (it.status !== 202) throw new Error(it.data.Message);
    return 'Id' in it.data ? it.data.Id : '';
  },
  async isComplete(id: string) {
    const it = await api.getBackgroundTaskStatus(id);
    if (it.status !== 200) throw new Error(it.data.Message);
    return it.data.Complete;
  },
  async attach(id: string, text: string) {
    const it = await api.createScriptAttachment(id, { file: new File([text], 'notes.txt') });
    if (it.status !== 201) throw new Error(it.data.Message);
    return it.data.length;
  },
  async search(tql: string) {
    const it = await api.searchScripts({ tql });
    if (it.status !== 200) throw new Error(it.data.Message);
    return it.data.Items;
  },
};`,
  },
  {
    name: 'openapi-zod-client',
    packages: ['openapi-zod-client@1.18.3', '@zodios/core@10.9.6', 'zod@^3.25.0', 'axios@^1.7.0'],
    document: [],
    command: ['openapi-zod-client', 'api.json', '-o', 'made/api.ts', '--with-alias'],
    client: `
import { url } from './address.ts';
import { createApiClient } from './made/api.ts';
const api = createApiClient(url);
export const client = {
  projects: async () => api.searchProjects(),
  createPackage: async (Name: string, ProjectId: string) => api.createExecutionPackage({ Name, ProjectId }),
  async startReindex() {
    const task = await api.startBackgroundTask(${reindex});
    return 'Id' in task ? task.Id : '';
  },
  isComplete: async (id: string) => (await api.getBackgroundTaskStatus({ params: { id } })).Complete,
  attach: async (id: string, text: string) =>
    (await api.createScriptAttachment({ file: new File([text], 'notes.txt') }, { params: { id } })).length,
  search: async (tql: string) => (await api.searchScripts({ queries: { tql } })).Items,
};`,
  },
  {
    name: 'rtk-query',
    packages: ['@rtk-query/codegen-openapi@2.2.0', '@reduxjs/toolkit@2.15.0'],
    document: [],
    command: ['rtk-query-codegen-openapi', 'rtk.config.cjs'],
    files: {
      'rtk.config.cjs': `module.exports = { schemaFile: './api.json', apiFile: './empty.ts', apiImport: 'empty', outputFile: './made/api.ts' };`,
      'empty.ts': `import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';
import { url } from './address.ts';
export const empty = createApi({ baseQuery: fetchBaseQuery({ baseUrl: url }), endpoints: () => ({}) });`,
    },
    client: `
import { configureStore } from '@reduxjs/toolkit';
import { enhancedApi as api } from './made/api.ts';
const store = configureStore({
  reducer: { [api.reducerPath]: api.reducer },
  middleware: (usual) => usual({ serializableCheck: false }).concat(api.middleware),
});
const { endpoints } = api;
export const client = {
  projects: () => store.dispatch(endpoints.searchProjects.initiate({})).unwrap(),
  createPackage: (Name: string, ProjectId: string) =>
    store.dispatch(endpoints.createExecutionPackage.initiate({ body: { Name, ProjectId } })).unwrap(),
  async startReindex() {
    const task = await store.dispatch(endpoints.startBackgroundTask.initiate({ createBackgroundTask: ${reindex} })).unwrap();
    return 'Id' in task ? task.Id : '';
  },
  isComplete: async (id: string) =>
    (await store.dispatch(endpoints.getBackgroundTaskStatus.initiate({ id }, { forceRefetch: true })).unwrap()).Complete,
  async attach(id: string, text: string) {
    const files = new FormData();
    files.append('file', new File([text], 'notes.txt'));
    return (await store.dispatch(endpoints.createScriptAttachment.initiate({ id, files: files as never })).unwrap()).length;
  },
  search: async (tql: string) => (await store.dispatch(endpoints.searchScripts.initiate({ tql })).unwrap()).Items,
};`,
  },
];
