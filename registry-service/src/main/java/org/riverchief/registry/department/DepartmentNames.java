package org.riverchief.registry.department;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All names the department of a code had, has and is known by. */
record DepartmentNames(String divisionCode, String code, List<Name> names) {

    /**
     * A name.
     *
     * @param alias whether it is no official name
     * @param validTo first day it no longer held
     * @param source where an alias was found
     */
    record Name(
            String name,
            boolean alias,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String source) {}

    static DepartmentNames of(Department department, List<Department> history, List<DepartmentAlias> aliases) {
        Stream<Name> official =
                history.stream().map(row -> new Name(row.name, false, row.validFrom, row.validTo, null));
        Stream<Name> further =
                aliases.stream().map(row -> new Name(row.name, true, row.validFrom, row.validTo, row.source));
        return new DepartmentNames(
                department.divisionCode,
                department.code,
                Stream.concat(official, further).toList());
    }
}
