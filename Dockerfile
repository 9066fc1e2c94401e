# checkreply on Node 24: sources are built in one stage, what it needs at run time is installed in another, and only the
# two results are in the image. It runs as nobody special, writes to /data alone, and needs /tmp where / is read-only.
#   docker build -t checkreply .
#   docker run --env-file .env --read-only --tmpfs /tmp -v checkreply:/data -p 3000:3000 checkreply
#   docker run --rm -i checkreply check < draft.txt

FROM node:24-bookworm-slim AS node

FROM node AS built
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.build.json ./
RUN npm ci --ignore-scripts --workspaces=false
COPY rubric ./rubric
COPY src ./src
RUN npm run build

FROM node AS installed
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --workspaces=false --omit=dev

FROM node
ENV NODE_ENV=production \
    PORT=3000 \
    DATABASE_URL=file:/data/checkreply.db
WORKDIR /app
COPY package.json LICENSE ./
COPY prompts ./prompts
COPY rubric ./rubric
COPY --from=installed /app/node_modules ./node_modules
COPY --from=built /app/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
