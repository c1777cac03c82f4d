package org.riverchief.gateway.security;

import jakarta.inject.Singleton;
import java.net.URI;

/** The public address of the suite, as configured; what a client claims in Host is never used for it. */
@Singleton
public class Origin {

    private final URI address;

    Origin(SecurityConfig config) {
        this.address = config.origin();
    }

    public String scheme() {
        return address.getScheme();
    }

    public String host() {
        return address.getHost();
    }

    /** Returns the port, also where the address leaves it to the scheme. */
    public int port() {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return isHttps() ? 443 : 80;
    }

    /** Returns host and port as browsers write them. */
    public String authority() {
        return address.getAuthority();
    }

    public boolean isHttps() {
        return "https".equals(scheme());
    }

    /** Returns an absolute address for a path of ours. */
    public String resolve(String path) {
        return this + path;
    }

    /** Returns the origin as a browser sends it in the header of that name. */
    @Override
    public String toString() {
        return scheme() + "://" + authority();
    }
}
