# The mock in a container, for a team: docs/shared.md says how to run it.
# The tag follows the patches of Node 22. To build the same image again, name one by its digest:
#   docker build --build-arg NODE_IMAGE=node:22-alpine@sha256:… --tag et-mock .
ARG NODE_IMAGE=node:22-alpine

FROM ${NODE_IMAGE} AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM ${NODE_IMAGE} AS install
WORKDIR /app
COPY package.json package-lock.json LICENSE ./
# What the lock file says and no more, with the database of --state: no script of a package runs.
RUN npm install --no-save --save-prod --omit=dev --omit=peer --ignore-scripts --no-audit --no-fund \
  "lmdb@$(node -p 'require("./package-lock.json").packages["node_modules/lmdb"].version')"
COPY --from=build /build/dist dist

FROM ${NODE_IMAGE}
# The only place that is written to: the rest may be read-only.
RUN install -d -o node -g node /state
COPY --from=install /app /app
WORKDIR /app
ENV NODE_ENV=production
USER node
VOLUME /state
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:8080/_mock/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/et-mock.cjs"]
CMD ["serve", "--host", "0.0.0.0", "--state", "/state/worlds"]
