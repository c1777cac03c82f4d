package org.riverchief.testing;

/**
 * One call of the access matrix.
 *
 * @param role a role, one with a department ({@code department:WATER}), or {@link #ANONYMOUS}
 * @param division of the caller; blank without a token
 * @param expected an HTTP status, or {@code allowed} for all but 401, 403 and 5xx
 */
record AccessRow(String method, String path, String role, String division, String expected) {

    static final String ANONYMOUS = "anonymous";

    String operation() {
        return method + " " + path;
    }

    boolean fits(int status) {
        if (expected.equals("allowed")) {
            return status != 401 && status != 403 && status < 500;
        }
        return status == Integer.parseInt(expected);
    }
}
