-- The box around a GeoJSON geometry of any type, longitude as x. Positions are the arrays whose first element is a number.
create function geojson_box(geometry jsonb) returns box
    language sql immutable strict parallel safe
as $$
    select box(point(max(x), max(y)), point(min(x), min(y)))
    from (select cast(position ->> 0 as double precision) as x, cast(position ->> 1 as double precision) as y
          from jsonb_path_query(geometry, 'strict $.coordinates.** ? (@.type() == "array" && @[0].type() == "number")')
               as position) as positions
$$;

-- Maps ask for what lies in a window; without PostGIS the box finds candidates by index.
alter table reach_edition add column geometry_box box generated always as (geojson_box(geometry)) stored;

create index ix_reach_edition_geometry_box on reach_edition using gist (geometry_box);
