package org.riverchief.defaults.security;

/** The roles of the realm. */
public final class Roles {

    public static final String CHIEF = "chief";
    public static final String PATROLLER = "patroller";
    public static final String OFFICE = "office";
    public static final String DEPARTMENT = "department";
    public static final String INSPECTOR = "inspector";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
