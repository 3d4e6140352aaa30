create table owners (
  id text primary key,
  client text unique,
  created_ms bigint not null
);

create table tokens (
  id text primary key,
  owner text not null references owners (id),
  digest text not null unique,
  name text not null,
  scopes text not null,
  address text not null,
  issue integer not null,
  created_ms bigint not null,
  expires_ms bigint not null,
  revoked_ms bigint not null
);
create index tokens_of_owner on tokens (owner);
create index tokens_of_address on tokens (address, created_ms);

create table sessions (
  key text primary key,
  owner text not null references owners (id),
  id text not null,
  name text not null,
  language text not null,
  draft text not null,
  talk text not null,
  extra text not null,
  done integer not null,
  media_count integer not null,
  created_ms bigint not null,
  touched_ms bigint not null,
  unique (owner, id)
);
create index sessions_of_owner on sessions (owner, touched_ms);

create table steps (
  session text not null references sessions (key) on delete cascade,
  position integer not null,
  body text not null,
  primary key (session, position)
);

create table media (
  session text not null references sessions (key) on delete cascade,
  id text not null,
  digest text not null,
  secret text not null unique,
  position integer not null,
  facts text not null,
  created_ms bigint not null,
  primary key (session, id)
);
create index media_of_digest on media (digest);

create table events (
  session text not null references sessions (key) on delete cascade,
  seq bigint not null,
  kind text not null,
  turn text not null,
  body text not null,
  at_ms bigint not null,
  primary key (session, seq)
);

create table renders (
  owner text not null references owners (id),
  id text not null,
  session text not null references sessions (key) on delete cascade,
  secret text not null unique,
  work text not null,
  draft text not null,
  output text not null,
  status text not null,
  error text not null,
  film text not null,
  format text not null,
  size_bytes bigint not null,
  length_ms bigint not null,
  created_ms bigint not null,
  ended_ms bigint not null,
  primary key (owner, id)
);
create index renders_of_session on renders (session, created_ms);
create index renders_of_status on renders (status, created_ms);
create index renders_of_film on renders (film);

create table ledger (
  owner text not null references owners (id),
  entry bigint not null,
  kind text not null,
  available bigint not null,
  frozen bigint not null,
  reservation text not null,
  key text not null,
  note text not null,
  expires_ms bigint not null,
  at_ms bigint not null,
  primary key (owner, entry),
  unique (owner, key)
);

create table claims (
  digest text primary key,
  owner text not null references owners (id),
  session text not null references sessions (key) on delete cascade,
  expires_ms bigint not null
);
