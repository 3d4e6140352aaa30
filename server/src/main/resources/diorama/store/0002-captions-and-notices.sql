alter table sessions add column captions text not null default '[]';

alter table renders add column notices text not null default '';
