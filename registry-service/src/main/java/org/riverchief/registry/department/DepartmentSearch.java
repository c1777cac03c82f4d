package org.riverchief.registry.department;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which departments are asked for. */
public class DepartmentSearch {

    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("code")
    public @Nullable String code;

    /** A name it has, had or is known by. */
    @QueryParam("name")
    public @Nullable String name;

    /** The day it is to exist; today when absent. */
    @QueryParam("at")
    public @Nullable LocalDate at;
}
