-- What Guangzhou's scoring program counts as abnormal: patrols of more than an hour, and more than 4 km within a quarter.
update patrol_rule
set parameters = '{"longPatrolSeconds": 3600, "longPatrolDoubtful": 0,
        "hastyPatrolSeconds": 900, "hastyPatrolMetres": 4000, "hastyPatrolDoubtful": 1}'::jsonb || parameters
where division_code = '000000' and level is null;

update patrol_rule
set parameters = '{"longPatrolSeconds": 3600, "hastyPatrolSeconds": 900, "hastyPatrolMetres": 4000}'::jsonb || parameters
where division_code is null and name = '广州市评分程序' and level is null;

-- How the patrol moved, as its certificate says; absent for judgements made before.
alter table patrol_judgement
    add column movement text;
