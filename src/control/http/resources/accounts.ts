import { defineControlResource } from '../operations.ts';

export default defineControlResource('accounts', {
  listAccounts: ({ mock }) => ({ status: 200, body: mock.accounts.list() }),
  setAccount: ({ mock, path, body }) => ({ status: 200, body: mock.accounts.set(path.userName, body) }),
  clearAccount({ mock, path }) {
    mock.accounts.clear(path.userName);
    return { status: 204 };
  },
  logIn: ({ mock, path }) => ({ status: 200, body: { cookie: mock.accounts.logIn(path.userName) } }),
  setGroup({ mock, path, body }) {
    mock.accounts.setGroup(path.name, body.permissions);
    return { status: 204 };
  },
});
