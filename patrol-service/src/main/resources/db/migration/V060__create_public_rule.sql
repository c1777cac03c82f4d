-- What a public report may be before the office looks at it first. One row per version, never changed; the highest version
-- that has begun decides, the nearest division before those above it. Division '000000' is the country.
create table public_rule (
    id            uuid        not null,
    division_code text        not null,
    name          text        not null,
    version       int         not null,
    amount        int         not null,
    source        text        not null,
    source_year   int,
    evidence      text        not null,
    valid_from    timestamptz not null,
    created_by    text        not null,
    constraint pk_public_rule primary key (id),
    constraint uq_public_rule_division_code_name_version unique (division_code, name, version),
    constraint ck_public_rule_version check (version >= 1),
    constraint ck_public_rule_amount check (amount >= 0),
    constraint ck_public_rule_evidence
        check (evidence in ('OFFICIAL', 'FOUND', 'FOUND_IN_CODE', 'REMEMBERED', 'PROPOSED'))
);

-- No source gives such figures; these are the platform's own proposals, to be edited.
insert into public_rule
    (id, division_code, name, version, amount, source, source_year, evidence, valid_from, created_by)
select gen_random_uuid(), '000000', name, 1, amount, '平台建议值,未经核实', 2026, 'PROPOSED',
    '2017-01-01T00:00:00+08:00', 'migration'
from (values
    ('FORMS_PER_ADDRESS_AND_HOUR', 60),
    ('FORM_HOURS', 24),
    ('FORM_PHOTOS', 6),
    ('SHORTEST_FILLING_SECONDS', 4),
    ('ADDRESS_HOLDS_ABOVE_PER_HOUR', 5),
    ('ADDRESS_REFUSES_ABOVE_PER_HOUR', 30),
    ('DEVICE_HOLDS_ABOVE_PER_DAY', 10),
    ('DEVICE_REFUSES_ABOVE_PER_DAY', 40),
    ('BOARD_HOLDS_ABOVE_PER_HOUR', 10),
    ('PLACE_HOLDS_ABOVE_PER_HOUR', 10),
    ('DUPLICATE_DAYS', 7),
    ('FAR_FROM_REACH_METRES', 2000),
    ('UNKNOWN_CODES_PER_ADDRESS_AND_HOUR', 20),
    ('ADDRESS_PREFIX_BITS_IPV4', 32),
    ('ADDRESS_PREFIX_BITS_IPV6', 64),
    ('WECHAT_CONVERSATION_MINUTES', 30)
) as proposal(name, amount);

revoke update, delete on public_rule from "${appRole}";
