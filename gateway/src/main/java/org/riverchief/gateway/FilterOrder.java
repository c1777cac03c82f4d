package org.riverchief.gateway;

/** Priorities of the filters every request passes, highest first; all run before any authentication. */
public final class FilterOrder {

    public static final int REQUEST_ID = 1000;
    public static final int SECURITY_HEADERS = 990;
    public static final int PATH = 980;
    public static final int OPERATIONS = 970;
    public static final int RATE_LIMIT = 960;
    public static final int BODY_SIZE = 950;
    public static final int CROSS_SITE = 940;

    private FilterOrder() {}
}
