create index ix_board_place on board
    using gist (box(point(cast(longitude as float8), cast(latitude as float8))));
