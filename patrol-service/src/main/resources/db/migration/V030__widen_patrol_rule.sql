-- A rule also says how often, which ways of patrolling count, and what divisions below may do to each of its parts.
-- A rule without a division that carries a rule_set is a part of that named set, which offices can adopt.
alter table patrol_rule
    add rule_set       text,
    add frequencies    jsonb not null default '[]',
    add counting_modes jsonb,
    add overridable    jsonb not null default '{}';

drop index uq_patrol_rule_name_reference;
create unique index uq_patrol_rule_rule_set_level
    on patrol_rule (rule_set, level) nulls not distinct where division_code is null and rule_set is not null;

-- Ways of patrolling by the words of the rules; they belong to rules now.
alter table patrol drop constraint ck_patrol_mode;
update patrol set mode = 'WALK' where mode = 'ON_SITE';
update patrol set mode = 'ON_SITE_HANDLING' where mode = 'HANDLING';
alter table patrol add constraint ck_patrol_mode
    check (mode in ('WALK', 'BOAT', 'DRONE', 'MEETING', 'ON_SITE_HANDLING'));
