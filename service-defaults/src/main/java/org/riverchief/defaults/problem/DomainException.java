package org.riverchief.defaults.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that cannot be fulfilled, with a code clients branch on. It becomes an RFC 9457 problem of type
 * {@code urn:problem-type:<code>}; every code stands in {@code docs/problems.md}.
 */
public final class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is, and the HTTP status it has. */
    public enum Kind {
        INVALID(400, "Invalid request"),
        FORBIDDEN(403, "Forbidden"),
        NOT_FOUND(404, "Not found"),
        CONFLICT(409, "Conflict"),
        TOO_LARGE(413, "Too large"),
        UNSUPPORTED_MEDIA(415, "Unsupported media type"),
        TOO_MANY(429, "Too many requests");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        int status() {
            return status;
        }

        String title() {
            return title;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /** Makes a problem; the detail is shown to the caller and says what to change. */
    public DomainException(Kind kind, String code, String detail) {
        super(detail);
        this.kind = kind;
        this.code = code;
    }

    /** Adds an extension member to the problem and returns it. */
    public DomainException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Returns the problem for everything that does not exist or that the caller may not know of. */
    public static DomainException notFound() {
        return new DomainException(Kind.NOT_FOUND, "not-found", "There is nothing here for you");
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
